package org.onewindow.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be counted.
 *
 * @param from the first day, which does not count
 * @param limits the limit and its extensions, one after the other
 * @param rollOver whether a last day that is a rest day moves to the next working day
 */
record Period(LocalDate from, List<Limit> limits, List<Pause> pauses, boolean rollOver) {

    Count count(Almanac almanac) {
        List<LocalDate> skipped = new ArrayList<>();
        List<LocalDate> madeUp = new ArrayList<>();
        LocalDate day = from;
        for (Limit limit : limits) {
            boolean workingDaysOnly = limit.unit() == LimitUnit.WORKING_DAY;
            for (int left = limit.value(); left > 0; ) {
                day = day.plusDays(1);
                if (isPaused(day)) {
                    continue;
                }
                if (workingDaysOnly && !almanac.isWorkingDay(day)) {
                    skipped.add(day);
                    continue;
                }
                if (workingDaysOnly && almanac.isMadeUp(day)) {
                    madeUp.add(day);
                }
                left--;
            }
        }
        return new Count(day, rollOver ? roll(day, almanac) : day, skipped, madeUp);
    }

    /** The working days on which the clock runs, after the first day up to the given one. */
    int workingDays(Almanac almanac, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (almanac.isWorkingDay(day) && !isPaused(day)) {
                count++;
            }
        }
        return count;
    }

    private LocalDate roll(LocalDate end, Almanac almanac) {
        LocalDate due = end;
        while (!almanac.isWorkingDay(due) || isPaused(due)) {
            due = due.plusDays(1);
        }
        return due;
    }

    private boolean isPaused(LocalDate day) {
        for (Pause pause : pauses) {
            if (pause.covers(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The result of counting.
     *
     * @param end the day on which the limit is used up
     * @param due the end, moved off a rest day
     * @param skipped rest days that were passed over while counting working days
     * @param madeUp weekend days that counted because people work on them
     */
    record Count(LocalDate end, LocalDate due, List<LocalDate> skipped, List<LocalDate> madeUp) {}
}
