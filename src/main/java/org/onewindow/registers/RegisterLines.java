package org.onewindow.registers;

import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Which line leads to which register, and the secret of each. */
@Component
@EnableConfigurationProperties(RegisterSettings.class)
class RegisterLines {

    private static final int SECRET_BYTES = 32;

    private final Map<RegisterKind, RegisterSettings.Adapter> adapters = new EnumMap<>(RegisterKind.class);
    private final Map<RegisterKind, byte[]> secrets = new EnumMap<>(RegisterKind.class);
    private final Map<RegisterKind, RegisterLine> http = new EnumMap<>(RegisterKind.class);
    private final ObjectProvider<Simulator> simulator;

    RegisterLines(
            RegisterSettings settings,
            HttpLines httpLines,
            ObjectProvider<Simulator> simulator,
            @Value("${onewindow.mode:demo}") String mode) {
        this.simulator = simulator;
        boolean demonstration = mode.equalsIgnoreCase("demo");
        for (RegisterKind kind : RegisterKind.values()) {
            RegisterSettings.Line line = settings.of(kind);
            RegisterSettings.Adapter adapter = line.adapter(demonstration);
            adapters.put(kind, adapter);
            switch (adapter) {
                case HTTP -> {
                    byte[] secret = RegisterSecrets.of(kind, line);
                    secrets.put(kind, secret);
                    http.put(kind, httpLines.to(kind, line, secret, demonstration));
                }
                case SIMULATOR -> secrets.put(kind, onlyInADemonstration(kind, line, demonstration));
                case NONE -> {}
            }
        }
    }

    boolean isConnected(RegisterKind kind) {
        return adapters.get(kind) != RegisterSettings.Adapter.NONE;
    }

    boolean isSimulated(RegisterKind kind) {
        return adapters.get(kind) == RegisterSettings.Adapter.SIMULATOR;
    }

    /** The secret both sides sign with; none where no line leads. */
    Optional<byte[]> secret(RegisterKind kind) {
        return Optional.ofNullable(secrets.get(kind));
    }

    RegisterLine to(RegisterKind kind) {
        RegisterLine line = http.get(kind);
        return line == null ? simulator.getObject() : line;
    }

    /** A secret nobody knows, unless one is set so that somebody outside may answer instead. */
    private static byte[] onlyInADemonstration(RegisterKind kind, RegisterSettings.Line line, boolean demonstration) {
        if (!demonstration) {
            throw new UnusableRegister("正式运行不能用模拟的%s接口。 The register %s must not be simulated outside a demonstration."
                    .formatted(kind.label(), kind));
        }
        if (line.secret() != null || line.secretFile() != null) {
            return RegisterSecrets.of(kind, line);
        }
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
