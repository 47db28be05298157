package org.onewindow.administration;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onewindow.deadlines.CalendarDay;

/** Neighbouring days of one holiday in one line of a table. */
record DayRow(LocalDate first, LocalDate last, CalendarDay.Kind kind, String name) {

    static List<DayRow> of(List<CalendarDay> days) {
        List<DayRow> rows = new ArrayList<>();
        for (CalendarDay day : days) {
            DayRow previous = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (previous != null && previous.continuesWith(day)) {
                rows.set(rows.size() - 1, new DayRow(previous.first, day.date(), day.kind(), day.name()));
            } else {
                rows.add(new DayRow(day.date(), day.date(), day.kind(), day.name()));
            }
        }
        return rows;
    }

    private boolean continuesWith(CalendarDay day) {
        return last.plusDays(1).equals(day.date()) && kind == day.kind() && name.equals(day.name());
    }

    /** 2 月 15 日（星期日）至 2 月 23 日（星期一）. */
    public String span() {
        return first.equals(last) ? inWords(first) : inWords(first) + " 至 " + inWords(last);
    }

    public long length() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    private static String inWords(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
        return date.getMonthValue() + " 月 " + date.getDayOfMonth() + " 日（" + weekday + "）";
    }
}
