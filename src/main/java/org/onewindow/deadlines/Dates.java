package org.onewindow.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onewindow.support.DateWords;

/** Dates as a Chinese sentence writes them. */
final class Dates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M 月 d 日");

    private Dates() {}

    static String full(LocalDate date) {
        return DateWords.day(date);
    }

    /** With the day of the week: 2026 年 3 月 5 日（星期四）. */
    static String withWeekday(LocalDate date) {
        return full(date) + "（" + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA) + "）";
    }

    /** Without the year where the sentence has named it already. */
    static String near(LocalDate date, int year) {
        return date.getYear() == year ? SHORT.format(date) : full(date);
    }

    /** 2 月 15 日至 23 日, 1 月 28 日至 2 月 4 日 or a single day. */
    static String range(LocalDate first, LocalDate last, int year) {
        if (first.equals(last)) {
            return near(first, year);
        }
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        return near(first, year) + "至 " + (sameMonth ? last.getDayOfMonth() + " 日" : near(last, first.getYear()));
    }

    /** Splits ascending days into stretches without a gap. */
    static List<List<LocalDate>> stretches(List<LocalDate> days) {
        List<List<LocalDate>> stretches = new ArrayList<>();
        LocalDate previous = LocalDate.MIN;
        for (LocalDate day : days) {
            if (stretches.isEmpty() || !day.minusDays(1).equals(previous)) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(day);
            previous = day;
        }
        return stretches;
    }
}
