package org.onewindow;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onewindow.registers.Signed;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One throw-away PostgreSQL for the whole test run; started on first use, stopped with the JVM. */
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + POSTGRES.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        // PostgreSQL may stop before the pool does when the JVM ends: do not wait for it.
                        "spring.datasource.hikari.connection-timeout=2000",
                        // Tests make their own cases; those of the demonstration would play on beside them.
                        "onewindow.demo.cases=false",
                        // Tests make cards themselves, when they want one.
                        "onewindow.demo.card-centre=false",
                        // Tests send by hand, each over a line of its own.
                        "onewindow.notifications.sending=false",
                        "onewindow.registers.simulated-delay=0s",
                        "onewindow.registers.every=1s",
                        "onewindow.registers.means-check.secret=" + Signed.SECRET,
                        "onewindow.data-dir=" + dataDir())
                .applyTo(context);
    }

    private static Path dataDir() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
