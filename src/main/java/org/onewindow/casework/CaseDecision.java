package org.onewindow.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided, on which proposal.
 *
 * @param decidedBy account of the officer
 * @param reason the reason in words, where the officer had to give one
 */
public record CaseDecision(
        Decision decision,
        long assessmentId,
        Instant decidedAt,
        String decidedBy,
        @Nullable String reason,
        @Nullable String note) {}
