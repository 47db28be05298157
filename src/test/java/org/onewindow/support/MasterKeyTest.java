package org.onewindow.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

    @TempDir
    Path folder;

    @Test
    void makesAKeyForTheOwnerOnlyAndKeepsIt() throws IOException {
        Path file = folder.resolve("data/onewindow.key");

        byte[] made = MasterKey.fromFile(file);

        assertThat(made).hasSize(32);
        assertThat(MasterKey.fromFile(file)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void prefersTheKeyOfTheEnvironmentAndWritesNoFile() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);

        FieldCipher cipher = new MasterKey().fieldCipher(key, folder);

        assertThat(cipher.blindIndex("a", "b")).isEqualTo(new FieldCipher(new byte[32]).blindIndex("a", "b"));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "c2hvcnQ=", "not base64 at all!!"})
    void refusesAMalformedKeyInOneLineWithoutQuotingIt(String key) throws IOException {
        Path file = Files.writeString(folder.resolve("onewindow.key"), key);

        assertThatThrownBy(() -> MasterKey.fromFile(file))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("malformed")
                .hasMessageNotContaining(key)
                .hasNoCause();
        assertThatThrownBy(() -> new MasterKey().fieldCipher(key, folder))
                .hasMessageContaining("ONEWINDOW_KEY")
                .hasMessageNotContaining(key);
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));

        assertThatThrownBy(() -> MasterKey.fromFile(blocked.resolve("onewindow.key")))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("cannot be read or written");
    }
}
