package org.onewindow.deadlines;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import of a year.
 *
 * @param importedBy the account that brought it; null if it came with the hall
 * @param inForce whether no later import has replaced it
 */
public record CalendarYear(
        long id,
        int year,
        String notice,
        @Nullable String importedBy,
        Instant importedAt,
        boolean inForce,
        List<CalendarDay> days) {

    /** How many days of a kind the notice names. */
    public long count(CalendarDay.Kind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }

    public long daysOff() {
        return count(CalendarDay.Kind.OFF);
    }

    public long daysMadeUp() {
        return count(CalendarDay.Kind.WORK);
    }
}
