package org.onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.support.HallClock;

class ReceiptDayTest {

    private final WorkingCalendar calendar = Almanacs.calendar();

    @ParameterizedTest
    @CsvSource({"2026-11-20T00:00", "2026-11-20T08:59", "2026-11-20T17:00", "2026-05-09T10:00"})
    void countsOnTheDayItselfWhileTheHallIsOpen(LocalDateTime arrived) {
        ReceiptDay day = at(calendar, arrived);
        assertThat(day).isEqualTo(new ReceiptDay(arrived.toLocalDate(), null));
        assertThat(day.moved()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:20, 2026-11-23, 2026 年 11 月 20 日（星期五） 17:20 已过下班时间 17:00，按下一个工作日 2026 年 11 月 23 日（星期一）收件计算。",
        "2026-11-22T10:00, 2026-11-23, 2026 年 11 月 22 日（星期日）是周末，按下一个工作日 2026 年 11 月 23 日（星期一）收件计算。",
        "2026-10-03T10:00, 2026-10-08, 2026 年 10 月 3 日（星期六）是国庆节假期，按下一个工作日 2026 年 10 月 8 日（星期四）收件计算。",
        "2026-12-31T18:00, 2027-01-01, 2026 年 12 月 31 日（星期四） 18:00 已过下班时间 17:00，按下一个工作日 2027 年 1 月 1 日（星期五）收件计算（2027 年的放假安排还没有载入，只按周末休息推算）。"
    })
    void countsOnTheNextWorkingDayOtherwise(LocalDateTime arrived, LocalDate counts, String sentence) {
        assertThat(at(calendar, arrived)).isEqualTo(new ReceiptDay(counts, sentence));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T17:20, 2026-11-20", "2026-11-20T18:01, 2026-11-23"})
    void followsTheClosingTimeOfTheHall(LocalDateTime arrived, LocalDate counts) {
        var late = new WorkingCalendar(() -> Almanacs.LOADED, LocalTime.of(18, 0));
        assertThat(at(late, arrived).date()).isEqualTo(counts);
    }

    private static ReceiptDay at(WorkingCalendar calendar, LocalDateTime arrived) {
        return calendar.receiptDay(arrived.atZone(HallClock.ZONE).toInstant());
    }
}
