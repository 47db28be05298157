package org.onewindow.deadlines;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;

/** Reads one year's calendar from text and says for every line that is wrong what is wrong with it. */
final class CalendarCsv {

    private static final String HEADER = "date,kind,name,notice";
    private static final String FIELD = "csv";
    private static final int SHOWN = 20;

    private final String text;
    private final Map<Integer, String> errors = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();

    private record Row(int line, CalendarDay day, String notice) {}

    CalendarCsv(String text) {
        this.text = text;
    }

    CalendarImport read() {
        String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
        boolean header = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty()) {
                continue;
            }
            if (header) {
                readRow(i + 1, line);
            } else if (!line.replace(" ", "").toLowerCase(Locale.ROOT).equals(HEADER)) {
                throw new BadInput(FIELD, "第 " + (i + 1) + " 行：第一行应是表头 " + HEADER + "。");
            }
            header = true;
        }
        if (rows.isEmpty() && errors.isEmpty()) {
            throw new BadInput(FIELD, "没有读到任何日期，请粘贴内容或选择文件。");
        }
        int year =
                rows.stream().mapToInt(row -> row.day().date().getYear()).max().orElse(0);
        checkTogether(year);
        refuseIfWrong();
        List<CalendarDay> days = rows.stream()
                .map(Row::day)
                .sorted(Comparator.comparing(CalendarDay::date))
                .toList();
        return new CalendarImport(year, rows.get(0).notice(), days);
    }

    private void readRow(int number, String content) {
        var line = new CalendarLine(content);
        line.error().ifPresent(error -> errors.put(number, error));
        line.day().ifPresent(day -> rows.add(new Row(number, day, line.notice())));
    }

    private void checkTogether(int year) {
        Map<LocalDate, Integer> seen = new TreeMap<>();
        for (Row row : rows) {
            LocalDate date = row.day().date();
            Integer earlier = seen.putIfAbsent(date, row.line());
            if (earlier != null) {
                errors.putIfAbsent(row.line(), date + " 与第 " + earlier + " 行重复");
            }
            // New Year's holiday may begin in the last days of December, or be made up for then.
            boolean yearEnd =
                    date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER && date.getDayOfMonth() > 24;
            if (date.getYear() != year && !yearEnd) {
                errors.putIfAbsent(row.line(), date + " 不属于 " + year + " 年，一次只导入一整年");
            }
            if (!row.notice().equals(rows.get(0).notice())) {
                errors.putIfAbsent(row.line(), "通知文号与第 " + rows.get(0).line() + " 行不同，一年只有一个通知");
            }
        }
        if (year != 0 && (year < WorkingCalendar.FIRST_YEAR || year > WorkingCalendar.LAST_YEAR)) {
            errors.putIfAbsent(rows.get(rows.size() - 1).line(), year + " 年太远，请核对年份");
        }
    }

    private void refuseIfWrong() {
        List<FieldError> found = new ArrayList<>();
        errors.forEach((line, message) -> found.add(new FieldError(FIELD, "第 " + line + " 行：" + message + "。")));
        if (found.size() > SHOWN) {
            int more = found.size() - SHOWN;
            found.subList(SHOWN, found.size()).clear();
            found.add(new FieldError(FIELD, "另有 " + more + " 行也有错。"));
        }
        BadInput.ifAny(found);
    }
}
