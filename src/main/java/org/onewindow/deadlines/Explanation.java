package org.onewindow.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Says in one sentence how a due date came about; the only place where such a sentence is made. */
final class Explanation {

    private static final int NAMED = 6;

    private final Almanac almanac;
    private final Period period;
    private final Period.Count count;
    private final int year;

    Explanation(Almanac almanac, Period period, Period.Count count) {
        this.almanac = almanac;
        this.period = period;
        this.count = count;
        this.year = period.from().getYear();
    }

    /**
     * The sentence.
     *
     * @param start what happened on the first day, for example 受理; empty if that is not known
     * @param steps pauses and extensions in words, in the order of the ledger
     * @param last what is to be added after the due date
     */
    String sentence(String start, List<String> steps, List<String> last) {
        List<String> parts = new ArrayList<>();
        parts.add(counting(start));
        parts.addAll(steps);
        parts.add(ending());
        provisional().forEach(parts::add);
        parts.addAll(last);
        // Without steps between them the beginning and the end are short enough for a comma.
        String join = steps.isEmpty() ? "，" : "；";
        return parts.get(0) + join + String.join("；", parts.subList(1, parts.size())) + "。";
    }

    /** The same with nothing but a start, a limit and the calendar. */
    String sentence() {
        return sentence("", List.of(), List.of());
    }

    private String counting(String start) {
        Limit limit = period.limits().get(0);
        String day = Dates.full(period.from()) + start;
        if (limit.value() == 0) {
            return day + (start.isEmpty() ? "" : "，") + "当天就应办完";
        }
        StringJoiner clauses = new StringJoiner("，");
        clauses.add(day + (start.isEmpty() ? "" : "，") + "当天不算");
        clauses.add((limit.unit() == LimitUnit.WORKING_DAY ? "从次日起数 " : "从次日起连续数 ") + limit.inWords());
        skipped().forEach(clauses::add);
        return clauses.toString();
    }

    private String ending() {
        String due = "最后一天是 " + Dates.withWeekday(count.due());
        return count.end().equals(count.due()) ? due : "期满的 " + Dates.near(count.end(), year) + rolled() + "，" + due;
    }

    private List<String> skipped() {
        List<String> clauses = new ArrayList<>();
        if (!count.skipped().isEmpty()) {
            clauses.add(restDays() + "不计");
        }
        if (!count.madeUp().isEmpty()) {
            clauses.add(listed(count.madeUp().stream()
                            .map(day -> Dates.near(day, year))
                            .toList()) + "调休上班照算");
        }
        return clauses;
    }

    private String restDays() {
        Map<String, List<LocalDate>> holidays = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (LocalDate day : count.skipped()) {
            String holiday = almanac.holiday(day);
            if (holiday != null) {
                holidays.computeIfAbsent(holiday, name -> new ArrayList<>()).add(day);
            } else if (names.isEmpty()) {
                names.add("周末");
            }
        }
        holidays.forEach((name, days) -> {
            for (List<LocalDate> stretch : Dates.stretches(days)) {
                names.add(name + "（" + Dates.range(stretch.get(0), stretch.get(stretch.size() - 1), year) + "）");
            }
        });
        return listed(names);
    }

    private String rolled() {
        String holiday = almanac.holiday(count.end());
        if (almanac.isWorkingDay(count.end())) {
            return "正在暂停，顺延到恢复后的工作日";
        }
        return holiday == null ? "是周末，顺延到下一个工作日" : "在" + holiday + "假期里，顺延到假后第一个工作日";
    }

    private List<String> provisional() {
        var missing = almanac.missingYears(period.from().plusDays(1), count.due());
        return missing.isEmpty() ? List.of() : List.of("这个日子是暂定的，因为 " + assumption(missing));
    }

    /** What was assumed about years whose holidays are not known. */
    static String assumption(Collection<Integer> missing) {
        String years = String.join("、", missing.stream().map(y -> y + " 年").toList());
        return years + "的放假安排还没有载入，只按周末休息推算";
    }

    private static String listed(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        if (names.size() > NAMED) {
            return String.join("、", names.subList(0, NAMED)) + "等 " + names.size() + " 处";
        }
        String last = names.get(names.size() - 1);
        String space = Character.isDigit(last.charAt(0)) ? " " : "";
        return String.join("、", names.subList(0, names.size() - 1)) + "和" + space + last;
    }
}
