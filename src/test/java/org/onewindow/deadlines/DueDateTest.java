package org.onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.support.BadInput;

class DueDateTest {

    private final WorkingCalendar calendar = Almanacs.calendar();

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void theYearHasAsManyWorkingDaysAsTheNoticeLeaves(int year, int workingDays) {
        LocalDate eve = LocalDate.of(year - 1, 12, 31);
        assertThat(calendar.workingDaysBetween(eve, LocalDate.of(year, 12, 31))).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, 20 WORKING_DAY, 2026-03-05",
        "2026-02-12, 3 WORKING_DAY, 2026-02-24",
        "2026-04-20, 15 CALENDAR_DAY, 2026-05-06",
        "2026-02-13, 1 WORKING_DAY, 2026-02-14",
        "2026-02-14, 1 WORKING_DAY, 2026-02-24",
        "2026-09-18, 1 WORKING_DAY, 2026-09-20",
        "2026-09-30, 1 WORKING_DAY, 2026-10-08",
        "2026-09-30, 3 WORKING_DAY, 2026-10-10",
        "2024-02-09, 1 WORKING_DAY, 2024-02-18",
        "2025-09-30, 10 CALENDAR_DAY, 2025-10-10",
        "2025-09-30, 1 CALENDAR_DAY, 2025-10-09",
        "2025-12-31, 30 WORKING_DAY, 2026-02-12",
        "2026-05-09, 0 WORKING_DAY, 2026-05-09",
        "2026-05-10, 0 WORKING_DAY, 2026-05-11",
        "2024-02-28, 1 CALENDAR_DAY, 2024-02-29",
        "2026-12-30, 1 WORKING_DAY, 2026-12-31",
    })
    void aLimitEndsOn(LocalDate from, String limit, LocalDate due) {
        DueDate answer = calendar.due(from, Limit.parse(limit));
        assertThat(answer.due()).isEqualTo(due);
        assertThat(answer.provisional()).isFalse();
    }

    @Test
    void aRestDayAsLastDayStaysWhereTheNormSaysSo() {
        var from = LocalDate.of(2026, 4, 20);
        assertThat(calendar.due(from, Limit.calendarDays(15), false).due()).isEqualTo("2026-05-05");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 45 WORKING_DAY, 2027-01-04",
        "2026-12-31, 1 WORKING_DAY, 2027-01-01",
        "2026-12-30, 2 CALENDAR_DAY, 2027-01-01",
        "2023-12-28, 1 WORKING_DAY, 2023-12-29"
    })
    void aYearThatIsNotLoadedMakesTheDateProvisional(LocalDate from, String limit, LocalDate due) {
        DueDate answer = calendar.due(from, Limit.parse(limit));
        assertThat(answer.due()).isEqualTo(due);
        assertThat(answer.provisional()).isTrue();
        assertThat(answer.explanation()).contains(due.getYear() + " 年的放假安排还没有载入，只按周末休息推算");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-30 | 20 WORKING_DAY  | 2026 年 1 月 30 日当天不算，从次日起数 20 个工作日，周末和春节（2 月 15 日至 23 日）不计，2 月 14 日和 2 月 28 日调休上班照算，最后一天是 2026 年 3 月 5 日（星期四）。",
                "2026-09-30 | 1 WORKING_DAY   | 2026 年 9 月 30 日当天不算，从次日起数 1 个工作日，国庆节（10 月 1 日至 7 日）不计，最后一天是 2026 年 10 月 8 日（星期四）。",
                "2026-04-20 | 15 CALENDAR_DAY | 2026 年 4 月 20 日当天不算，从次日起连续数 15 个自然日，期满的 5 月 5 日在劳动节假期里，顺延到假后第一个工作日，最后一天是 2026 年 5 月 6 日（星期三）。",
                "2026-11-02 | 45 WORKING_DAY  | 2026 年 11 月 2 日当天不算，从次日起数 45 个工作日，周末不计，最后一天是 2027 年 1 月 4 日（星期一）；这个日子是暂定的，因为 2027 年的放假安排还没有载入，只按周末休息推算。",
                "2026-11-23 | 0 WORKING_DAY   | 2026 年 11 月 23 日当天就应办完，最后一天是 2026 年 11 月 23 日（星期一）。",
                "2025-01-27 | 3 WORKING_DAY   | 2025 年 1 月 27 日当天不算，从次日起数 3 个工作日，春节（1 月 28 日至 2 月 4 日）不计，最后一天是 2025 年 2 月 7 日（星期五）。"
            })
    void theSentenceReadsAsAPersonWouldSayIt(LocalDate from, String limit, String sentence) {
        assertThat(calendar.due(from, Limit.parse(limit)).explanation()).isEqualTo(sentence);
    }

    @Test
    void aNoticeMaySettleTheLastDaysOfTheYearBefore() {
        var friday = LocalDate.of(2026, 12, 25);
        var rest = new CalendarDay(LocalDate.of(2026, 12, 28), CalendarDay.Kind.OFF, "元旦");
        var almanac = Almanacs.LOADED.with(2027, List.of(rest));
        var later = new WorkingCalendar(() -> almanac, LocalTime.of(17, 0));
        assertThat(later.due(friday, Limit.workingDays(1)).due()).isEqualTo("2026-12-29");
        assertThat(later.due(LocalDate.of(2026, 12, 31), Limit.workingDays(1)).provisional())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-27, 4",
        "2026-11-27, 2026-11-27, 0",
        "2026-11-28, 2026-11-27, -1",
        "2026-11-30, 2026-11-27, -1",
        "2026-12-01, 2026-11-27, -2",
        "2026-09-30, 2026-10-08, 1"
    })
    void remainingDaysAreWorkingDaysAndNegativeOnceLate(LocalDate today, LocalDate due, int remaining) {
        assertThat(calendar.workingDaysBetween(today, due)).isEqualTo(remaining);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "WORKING_DAY",
                "-1 WORKING_DAY",
                "30 working_day",
                "3651 WORKING_DAY",
                "1.5 WORKING_DAY"
            })
    void aLimitThatMakesNoSenseIsRefused(String text) {
        assertThatThrownBy(() -> Limit.parse(text)).isInstanceOf(BadInput.class);
    }

    @Test
    void aStartFarOutsideEveryCalendarIsRefused() {
        assertThatThrownBy(() -> calendar.due(LocalDate.MAX, Limit.workingDays(1)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> calendar.due(LocalDate.of(1, 1, 1), Limit.workingDays(1)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void aYearOfNothingButHolidaysIsNamedBriefly() {
        assertThat(calendar.due(LocalDate.of(2024, 1, 2), Limit.workingDays(400))
                        .explanation())
                .contains("等 ")
                .hasSizeLessThan(300);
        assertThat(new Almanac(Map.of()).missingYears(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                .containsExactly(2026, 2027);
    }
}
