package org.onewindow.extensions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.SpecialKind;
import org.onewindow.deadlines.Limit;

/**
 * Somebody asked to extend the limit of a case.
 *
 * @param reason the officer's own words, which the applicant is told
 * @param basis the norm that allows it
 * @param extension by how much
 * @param dueBefore the statutory day when it was asked for
 * @param approvedBy account of the head who agreed; null while nobody has
 */
record ExtensionRequest(
        long id,
        String caseNumber,
        SpecialKind kind,
        String reason,
        String basis,
        String askedBy,
        Instant askedAt,
        Limit extension,
        LocalDate dueBefore,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {}
