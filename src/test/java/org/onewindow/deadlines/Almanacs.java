package org.onewindow.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The years that come with the hall, read from the very rows that are loaded into the database. */
final class Almanacs {

    private static final Path ROWS = Path.of("src/main/resources/db/migration/R__deadlines_calendar.sql");
    private static final Pattern ROW =
            Pattern.compile("\\((\\d{4}), date '(\\S+)', date '(\\S+)', '(OFF|WORK)', '(\\S+)'\\)");

    static final Almanac LOADED = new Almanac(years());

    private Almanacs() {}

    static WorkingCalendar calendar() {
        return new WorkingCalendar(() -> LOADED, LocalTime.of(17, 0));
    }

    private static Map<Integer, List<CalendarDay>> years() {
        Map<Integer, List<CalendarDay>> years = new TreeMap<>();
        var rows = ROW.matcher(text());
        while (rows.find()) {
            LocalDate first = LocalDate.parse(rows.group(2));
            LocalDate last = LocalDate.parse(rows.group(3));
            var kind = CalendarDay.Kind.valueOf(rows.group(4));
            String name = rows.group(5);
            var year = years.computeIfAbsent(Integer.valueOf(rows.group(1)), y -> new ArrayList<>());
            first.datesUntil(last.plusDays(1)).forEach(date -> year.add(new CalendarDay(date, kind, name)));
        }
        return years;
    }

    private static String text() {
        try {
            return Files.readString(ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
