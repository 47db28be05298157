package org.onewindow.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All loaded years together; a year that is not loaded has nothing but weekends. */
final class Almanac {

    private final Map<Integer, List<CalendarDay>> years;
    private final Map<LocalDate, CalendarDay> days = new HashMap<>();

    Almanac(Map<Integer, List<CalendarDay>> years) {
        this.years = Map.copyOf(years);
        // A notice may also settle the last days of the December before, so the later year has the last word.
        new TreeMap<>(years).values().forEach(year -> year.forEach(day -> days.put(day.date(), day)));
    }

    /** This almanac with one year replaced or added. */
    Almanac with(int year, List<CalendarDay> rows) {
        var changed = new HashMap<>(years);
        changed.put(year, rows);
        return new Almanac(changed);
    }

    boolean isWorkingDay(LocalDate date) {
        CalendarDay day = days.get(date);
        return day == null ? !isWeekend(date) : day.kind() == CalendarDay.Kind.WORK;
    }

    /** A weekend day on which people work to make up for a holiday. */
    boolean isMadeUp(LocalDate date) {
        return isWeekend(date) && isWorkingDay(date);
    }

    /** The holiday a rest day belongs to; null for an ordinary weekend. */
    @Nullable
    String holiday(LocalDate date) {
        CalendarDay day = days.get(date);
        return day == null || day.kind() == CalendarDay.Kind.WORK ? null : day.name();
    }

    /** The first working day after the given one. */
    LocalDate nextWorkingDay(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Working days after {@code from} up to and including {@code to}; 0 if there are none. */
    int workingDays(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** The years between two days whose holidays are not known, in order. */
    Set<Integer> missingYears(LocalDate from, LocalDate to) {
        Set<Integer> missing = new TreeSet<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!years.containsKey(year)) {
                missing.add(year);
            }
        }
        return missing;
    }

    private static boolean isWeekend(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
