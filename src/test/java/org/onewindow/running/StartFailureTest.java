package org.onewindow.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.OneWindow;

/** Starts the hall as an office does, each time with one thing wrong. */
class StartFailureTest {

    @TempDir
    Path folder;

    @Test
    void namesThePortThatIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(startWith(Map.of("SERVER_PORT", String.valueOf(taken.getLocalPort()))))
                    .contains(String.valueOf(taken.getLocalPort()))
                    .contains("SERVER_PORT");
        }
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(startWith(Map.of("ONEWINDOW_DATA_DIR", file.resolve("data").toString())))
                .contains(file.toString())
                .contains("无法写入");
    }

    @Test
    void saysThatTheOutsideDatabaseRefusesThePassword() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(new DataFolder(folder.resolve("other")));
        try {
            assertThat(startWith(outside(database.getJdbcUrl(), "wrong"))).contains("SPRING_DATASOURCE_PASSWORD");
            assertThat(startWith(outside(
                            database.getJdbcUrl() + "?options=-c%20synchronous_commit=off", database.getPassword())))
                    .contains("synchronous_commit");
        } finally {
            database.close();
        }
    }

    @Test
    void saysThatTheOutsideDatabaseCannotBeReached() throws Exception {
        assertThat(startWith(outside("jdbc:postgresql://127.0.0.1:9/postgres", "any")))
                .contains("127.0.0.1:9")
                .doesNotContain("any");
    }

    private static Map<String, String> outside(String url, String password) {
        return Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", "onewindow",
                "SPRING_DATASOURCE_PASSWORD", password);
    }

    /** The one line in which the hall says why it does not start; it ends by itself with an exit code. */
    private String startWith(Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPathWithoutTests(),
                OneWindow.class.getName());
        command.environment().putAll(Map.of("SERVER_PORT", "0", "ONEWINDOW_DATA_DIR", folder.toString()));
        command.environment().putAll(settings);
        Process hall = command.redirectErrorStream(true).start();
        List<String> output = hall.inputReader().lines().toList();
        assertThat(hall.waitFor()).isNotZero();
        assertThat(output).noneMatch(line -> line.startsWith("\tat "));
        List<String> errors =
                output.stream().filter(line -> line.contains(" ERROR ")).toList();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    private static String classPathWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
