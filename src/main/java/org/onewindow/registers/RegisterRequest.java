package org.onewindow.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question on its way.
 *
 * @param dueOn the last day of waiting
 * @param attempts how often sending was tried
 * @param sentAt when the register took the question; null while it could not be reached
 */
public record RegisterRequest(
        UUID id,
        String caseNumber,
        RegisterKind kind,
        RequestState state,
        Instant askedAt,
        LocalDate dueOn,
        int attempts,
        @Nullable Instant sentAt) {}
