package org.onewindow.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.registers.RegisterSettings.Adapter;
import org.onewindow.registers.RegisterSettings.Line;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Which settings of a line a hall may start with. */
class RegisterLinesTest {

    private static final URI SECURE = URI.create("https://register.example/inquiries");

    @TempDir
    Path folder;

    @Test
    void simulatesInADemonstrationAndAsksOnPaperOtherwiseIfNothingIsSet() {
        assertThat(lines(line(null, null, null, null), "demo").isSimulated(RegisterKind.MEANS_CHECK))
                .isTrue();
        RegisterLines real = lines(line(null, null, null, null), "production");
        assertThat(real.isConnected(RegisterKind.MEANS_CHECK)).isFalse();
        assertThat(real.secret(RegisterKind.MEANS_CHECK)).isEmpty();
    }

    @Test
    void neverSimulatesOutsideADemonstration() {
        assertThatThrownBy(() -> lines(line(Adapter.SIMULATOR, null, null, null), "production"))
                .isInstanceOf(UnusableRegister.class)
                .hasMessageContaining("正式运行");
    }

    @Test
    void takesTheSecretFromASettingOrAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), Signed.SECRET + "\n");
        byte[] expected = Signed.SECRET.getBytes(StandardCharsets.UTF_8);
        for (Line line :
                new Line[] {line(Adapter.HTTP, SECURE, Signed.SECRET, null), line(Adapter.HTTP, SECURE, null, file)}) {
            assertThat(lines(line, "production").secret(RegisterKind.MEANS_CHECK))
                    .hasValueSatisfying(secret -> assertThat(secret).isEqualTo(expected));
        }
    }

    @Test
    void refusesALineWithoutASecretOrWithAShortOneAndNeverQuotesIt() {
        assertThatThrownBy(() -> lines(line(Adapter.HTTP, SECURE, null, null), "production"))
                .isInstanceOf(UnusableRegister.class);
        assertThatThrownBy(() -> lines(line(Adapter.HTTP, SECURE, "too-short", null), "production"))
                .isInstanceOf(UnusableRegister.class)
                .hasMessageNotContaining("too-short");
        assertThatThrownBy(() -> lines(line(Adapter.HTTP, SECURE, null, folder.resolve("none")), "production"))
                .isInstanceOf(UnusableRegister.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://register.example/",
                "https://user:word@register.example/",
                "ftp://register.example/",
                "/x"
            })
    void refusesAnAddressThatIsNotPlainHttps(String address) {
        assertThatThrownBy(() -> lines(line(Adapter.HTTP, URI.create(address), Signed.SECRET, null), "production"))
                .isInstanceOf(UnusableRegister.class)
                .hasMessageNotContaining("word");
    }

    @Test
    void keepsSecretsOutOfEveryText() {
        RegisterSettings settings = settings(line(Adapter.HTTP, SECURE, Signed.SECRET, null));
        assertThat(settings.toString()).doesNotContain(Signed.SECRET).contains("HTTP");
    }

    private static Line line(
            @Nullable Adapter adapter, @Nullable URI url, @Nullable String secret, @Nullable Path secretFile) {
        return new Line(adapter, url, secret, secretFile, Duration.ofSeconds(2), Duration.ofSeconds(5));
    }

    private static RegisterSettings settings(Line meansCheck) {
        Line none = line(Adapter.NONE, null, null, null);
        return new RegisterSettings(
                meansCheck,
                none,
                new RegisterSettings.Prompt(none, none, none),
                Duration.ofSeconds(5),
                Behaviour.CLEAN,
                Duration.ZERO);
    }

    private static RegisterLines lines(Line meansCheck, String mode) {
        UnaryOperator<String> address = path -> "https://hall.example" + path;
        HttpLines http = new HttpLines(new Questions(new ObjectMapper(), address), Clock.systemUTC());
        return new RegisterLines(
                settings(meansCheck), http, new DefaultListableBeanFactory().getBeanProvider(Simulator.class), mode);
    }
}
