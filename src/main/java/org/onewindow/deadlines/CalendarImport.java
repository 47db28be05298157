package org.onewindow.deadlines;

import java.util.List;

/**
 * A whole year of the calendar as an administrator brings it.
 *
 * @param notice number of the notice it is taken from
 * @param days all days that depart from the ordinary week, in order
 */
public record CalendarImport(int year, String notice, List<CalendarDay> days) {

    /** Reads lines of {@code date,kind,name,notice}; refuses them with the number of each line that is wrong. */
    public static CalendarImport ofCsv(String csv) {
        return new CalendarCsv(csv).read();
    }
}
