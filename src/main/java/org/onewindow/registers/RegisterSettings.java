package org.onewindow.registers;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How registers are reached; nothing of it is ever logged.
 *
 * @param prompt registers that are asked while somebody stands at the counter
 * @param every how often questions that could not be sent are looked at again
 * @param simulated how the built-in register behaves at first
 */
@ConfigurationProperties("onewindow.registers")
record RegisterSettings(
        @DefaultValue Line meansCheck,
        @DefaultValue Line hukou,
        @DefaultValue Prompt prompt,
        @DefaultValue("5s") Duration every,
        @DefaultValue("CLEAN") Behaviour simulated,
        @DefaultValue("2s") Duration simulatedDelay) {

    Line of(RegisterKind kind) {
        return switch (kind) {
            case MEANS_CHECK -> meansCheck;
            case HUKOU -> hukou;
        };
    }

    /** One line for each question that is answered at once. */
    record Prompt(
            @DefaultValue Line registration,
            @DefaultValue Line insurance,
            @DefaultValue Line photo) {

        Line of(LookupKind kind) {
            return switch (kind) {
                case REGISTRATION -> registration;
                case INSURANCE_MONTHS -> insurance;
                case PHOTO -> photo;
            };
        }
    }

    /** What stands at the other end of a line. */
    enum Adapter {
        HTTP,
        SIMULATOR,
        /** Questions are asked on paper. */
        NONE
    }

    /**
     * One line.
     *
     * @param adapter none given: the simulator in a demonstration, otherwise no line
     * @param secret of both directions; or a file that holds it
     */
    record Line(
            @Nullable Adapter adapter,
            @Nullable URI url,
            @Nullable String secret,
            @Nullable Path secretFile,
            @DefaultValue("2s") Duration connectTimeout,
            @DefaultValue("5s") Duration readTimeout) {

        Adapter adapter(boolean demonstration) {
            return Objects.requireNonNullElse(adapter, demonstration ? Adapter.SIMULATOR : Adapter.NONE);
        }

        @Override
        public String toString() {
            return "Line[" + adapter + "]";
        }
    }
}
