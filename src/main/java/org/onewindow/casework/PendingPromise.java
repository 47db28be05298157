package org.onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Materials a case was accepted without (容缺受理).
 *
 * @param items what was promised
 * @param open what has not come yet
 * @param dueOn the last day
 * @param lapsedAt when the last day had passed
 */
public record PendingPromise(
        List<SupplementItem> items,
        List<SupplementItem> open,
        Instant promisedAt,
        LocalDate dueOn,
        @Nullable Instant deliveredAt,
        @Nullable Instant lapsedAt) {

    /** Whether the decision has to wait. */
    public boolean isOpen() {
        return deliveredAt == null && lapsedAt == null;
    }
}
