package org.onewindow.administration;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadlines.CalendarYear;

/**
 * The calendar page.
 *
 * @param loaded the years in force, the latest first
 * @param chosen the year whose days are listed
 * @param history imports that were replaced
 * @param missing a year that should be loaded by now; null if none is
 */
record CalendarView(
        List<CalendarYear> loaded,
        CalendarYear chosen,
        List<DayRow> rows,
        int workingDays,
        List<CalendarYear> history,
        @Nullable Integer missing) {

    static CalendarView of(List<CalendarYear> imports, CalendarYear chosen, int workingDays, LocalDate today) {
        List<CalendarYear> loaded =
                imports.stream().filter(CalendarYear::inForce).toList();
        List<CalendarYear> history =
                imports.stream().filter(year -> !year.inForce()).toList();
        // The notice for the next year is usually out by November, and limits of 30 days reach into it from then.
        int needed = today.getYear() + (today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? 1 : 0);
        boolean isLoaded = loaded.stream().anyMatch(year -> year.year() == needed);
        return new CalendarView(
                loaded, chosen, DayRow.of(chosen.days()), workingDays, history, isLoaded ? null : needed);
    }
}
