package org.onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one list of everything that is missing (一次性告知).
 *
 * @param dueOn the last day for the answer
 */
public record SupplementRequest(
        List<SupplementItem> items,
        Instant requestedAt,
        LocalDate dueOn,
        @Nullable Instant answeredAt) {}
