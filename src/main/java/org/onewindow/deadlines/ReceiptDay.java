package org.onewindow.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something handed in counts as received.
 *
 * @param sentence why that is a later day than the one it arrived on; null if it is the same
 */
public record ReceiptDay(LocalDate date, @Nullable String sentence) {

    public boolean moved() {
        return sentence != null;
    }
}
