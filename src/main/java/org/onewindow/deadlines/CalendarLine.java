package org.onewindow.deadlines;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.PlainText;

/** One line of a calendar: date, kind, name of the holiday, number of the notice; keeps the first thing wrong with it. */
final class CalendarLine {

    private static final int COLUMNS = 4;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_NOTICE = 60;

    private final String[] cells;
    private @Nullable String error;
    private @Nullable CalendarDay day;

    CalendarLine(String content) {
        cells = content.split(",", -1);
        if (cells.length == COLUMNS) {
            day = readDay();
        } else {
            String hint = content.contains("，") ? "，请用英文逗号分隔" : "";
            error = "应有 4 栏（日期、类型、名称、通知文号），读到 " + cells.length + " 栏" + hint;
        }
    }

    Optional<String> error() {
        return Optional.ofNullable(error);
    }

    /** Empty if date or kind cannot be read. */
    Optional<CalendarDay> day() {
        return Optional.ofNullable(day);
    }

    String notice() {
        return cells[3].strip();
    }

    private @Nullable CalendarDay readDay() {
        LocalDate date = date(cells[0].strip());
        CalendarDay.Kind kind = kind(cells[1].strip());
        checkText("名称", cells[2].strip(), LONGEST_NAME);
        checkText("通知文号", notice(), LONGEST_NOTICE);
        if (date == null || kind == null) {
            return null;
        }
        if (kind == CalendarDay.Kind.WORK && date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
            wrong(date + " 不是周末，本来就上班，不能写成 WORK");
        }
        return new CalendarDay(date, kind, cells[2].strip());
    }

    private @Nullable LocalDate date(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            wrong("日期“" + cell + "”不存在或写法不对，应像 2026-01-31");
            return null;
        }
    }

    private CalendarDay.@Nullable Kind kind(String cell) {
        for (CalendarDay.Kind kind : CalendarDay.Kind.values()) {
            if (kind.name().equals(cell)) {
                return kind;
            }
        }
        wrong("类型“" + cell + "”不认识，放假写 OFF，调休上班写 WORK");
        return null;
    }

    private void checkText(String label, String cell, int longest) {
        PlainText.checkRequiredLine("csv", label, cell, longest)
                .forEach(found -> wrong(found.message().replaceAll("。$", "")));
    }

    private void wrong(String what) {
        error = error == null ? what : error;
    }
}
