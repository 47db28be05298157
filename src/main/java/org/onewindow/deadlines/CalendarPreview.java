package org.onewindow.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do.
 *
 * @param workingDays working days of the year afterwards
 * @param replaces what is in force now; null if the year is new
 * @param running how many cases have a running clock
 * @param settled running cases whose due days stay but are no longer provisional
 * @param shifts running cases with a due day that moves
 */
public record CalendarPreview(
        CalendarImport brought,
        int workingDays,
        @Nullable CalendarYear replaces,
        int running,
        int settled,
        List<Shift> shifts) {

    /** Identifies what was in force when the preview was made: 0 for nothing. */
    public long basedOn() {
        return replaces == null ? 0 : replaces.id();
    }

    /** The due days of one case before and after. */
    public record Shift(
            String caseNumber,
            LocalDate promisedBefore,
            LocalDate promisedAfter,
            LocalDate statutoryBefore,
            LocalDate statutoryAfter) {}
}
