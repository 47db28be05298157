package org.onewindow.support;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the key of {@link FieldCipher} comes from: the environment, else a file made on the first start. */
@Configuration(proxyBeanMethods = false)
class MasterKey {

    static final String VARIABLE = "ONEWINDOW_KEY";

    @Bean
    FieldCipher fieldCipher(
            @Value("${" + VARIABLE + ":}") String fromEnvironment,
            @Value("${onewindow.data-dir:./data}") Path dataDir) {
        return new FieldCipher(
                fromEnvironment.isBlank()
                        ? fromFile(dataDir.resolve("onewindow.key"))
                        : decode(fromEnvironment, "environment variable " + VARIABLE));
    }

    static byte[] fromFile(Path file) {
        try {
            if (Files.notExists(file)) {
                generate(file);
            }
            return decode(Files.readString(file), "file " + file);
        } catch (IOException e) {
            throw new UnusableKey(
                    "密钥文件 %s 无法读写。 The key file cannot be read or written: %s".formatted(file, e.getMessage()));
        }
    }

    private static byte[] decode(String base64, String source) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length == FieldCipher.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Said below: the text of this exception would quote a part of the key.
        }
        throw new UnusableKey("密钥格式不对，应为 Base64 编码的 32 字节。 The key in %s is malformed: it must be 32 bytes in Base64."
                .formatted(source));
    }

    /** Written beside and then renamed, so that a crash never leaves half a key that a later start would refuse. */
    private static void generate(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, "onewindow", ".key", ownerOnly());
        byte[] key = new byte[FieldCipher.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
