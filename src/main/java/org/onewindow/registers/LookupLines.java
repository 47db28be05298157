package org.onewindow.registers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which line leads to which register that answers at once. */
@Component
class LookupLines {

    /** Nobody at the counter waits longer for a register. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<LookupKind, LookupLine> lines = new EnumMap<>(LookupKind.class);

    LookupLines(
            RegisterSettings settings,
            SimulatedLookups simulator,
            ObjectMapper json,
            LookupReader reader,
            Clock clock,
            @Value("${onewindow.mode:demo}") String mode) {
        boolean demonstration = mode.equalsIgnoreCase("demo");
        for (LookupKind kind : LookupKind.values()) {
            RegisterSettings.Line line = settings.prompt().of(kind);
            switch (line.adapter(demonstration)) {
                case HTTP ->
                    lines.put(
                            kind,
                            new HttpLookupLine(
                                    HttpLines.address(kind.label(), kind.name(), line, demonstration),
                                    RegisterSecrets.of(kind.label(), kind.name(), line),
                                    PATIENCE,
                                    json,
                                    reader,
                                    clock));
                case SIMULATOR -> lines.put(kind, onlyInADemonstration(kind, simulator, demonstration));
                case NONE -> {}
            }
        }
    }

    Optional<LookupLine> to(LookupKind kind) {
        return Optional.ofNullable(lines.get(kind));
    }

    private static LookupLine onlyInADemonstration(LookupKind kind, SimulatedLookups simulator, boolean demonstration) {
        if (!demonstration) {
            throw new UnusableRegister("正式运行不能用模拟的%s接口。 The register %s must not be simulated outside a demonstration."
                    .formatted(kind.label(), kind));
        }
        return simulator;
    }
}
