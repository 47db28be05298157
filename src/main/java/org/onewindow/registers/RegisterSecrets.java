package org.onewindow.registers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Where the secret of a line comes from: the environment, else a file that only the hall can read. */
final class RegisterSecrets {

    private static final int SHORTEST = 32;

    private RegisterSecrets() {}

    static byte[] of(RegisterKind kind, RegisterSettings.Line line) {
        return of(kind.label(), kind.name(), line);
    }

    /** @param label and the name that messages call the register by */
    static byte[] of(String label, String name, RegisterSettings.Line line) {
        byte[] secret = text(label, name, line).strip().getBytes(StandardCharsets.UTF_8);
        if (secret.length < SHORTEST) {
            throw new UnusableRegister(
                    "%s接口的密钥没有配置，或者不足 %d 字节。 The secret of the register %s is missing or shorter than %d bytes."
                            .formatted(label, SHORTEST, name, SHORTEST));
        }
        return secret;
    }

    private static String text(String label, String name, RegisterSettings.Line line) {
        if (line.secret() != null && !line.secret().isBlank()) {
            return line.secret();
        }
        if (line.secretFile() == null) {
            return "";
        }
        try {
            return Files.readString(line.secretFile());
        } catch (IOException e) {
            throw new UnusableRegister(
                    "%s接口的密钥文件无法读取。 The secret file of the register %s cannot be read.".formatted(label, name));
        }
    }
}
