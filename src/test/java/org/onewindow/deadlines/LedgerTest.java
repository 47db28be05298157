package org.onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.deadlines.ClockEntry.Type.EXTEND;
import static org.onewindow.deadlines.ClockEntry.Type.PAUSE;
import static org.onewindow.deadlines.ClockEntry.Type.RESUME;
import static org.onewindow.deadlines.ClockEntry.Type.STOP;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.support.AlreadyDone;

class LedgerTest {

    @Test
    void aPauseShiftsTheDueDayByThePausedWorkingDays() {
        var clock = LedgerStory.accepted("2026-03-02", "10 WORKING_DAY", "20 WORKING_DAY");
        assertThat(clock.seenOn("2026-03-03").promisedDue()).isEqualTo("2026-03-16");
        var view = clock.then(PAUSE, "2026-03-04", "等待补正材料")
                .then(RESUME, "2026-03-11", "材料已补齐")
                .seenOn("2026-03-11");
        assertThat(view.promisedDue()).isEqualTo("2026-03-23");
        assertThat(view.statutoryDue()).isEqualTo("2026-04-07");
        assertThat(view.explanation())
                .isEqualTo("2026 年 3 月 2 日受理，当天不算，从次日起数 10 个工作日，周末不计；"
                        + "3 月 4 日因等待补正材料暂停、3 月 11 日恢复，其间 5 个工作日不计；"
                        + "最后一天是 2026 年 3 月 23 日（星期一）；法定期限到 2026 年 4 月 7 日。");
    }

    @Test
    void aPauseOverAHolidayShiftsWorkingDaysByLessThanCalendarDays() {
        var working = LedgerStory.accepted("2026-09-28", "5 WORKING_DAY", "5 WORKING_DAY");
        var calendar = LedgerStory.accepted("2026-09-28", "5 CALENDAR_DAY", "5 CALENDAR_DAY");
        for (LedgerStory clock : new LedgerStory[] {working, calendar}) {
            clock.then(PAUSE, "2026-09-30", "等待复核").then(RESUME, "2026-10-09", "复核完毕");
        }
        assertThat(working.seenOn("2026-10-09").promisedDue()).isEqualTo("2026-10-13");
        assertThat(calendar.seenOn("2026-10-09").promisedDue()).isEqualTo("2026-10-12");
        assertThat(calendar.seenOn("2026-10-09").explanation()).contains("其间 9 个自然日不计");
    }

    @Test
    void whileTheClockStandsStillTheDueDayMovesWithEveryWorkingDay() {
        var clock = LedgerStory.accepted("2026-03-02", "10 WORKING_DAY", "20 WORKING_DAY")
                .then(PAUSE, "2026-03-04", "等待补正材料");
        assertThat(clock.seenOn("2026-03-04").promisedDue()).isEqualTo("2026-03-16");
        assertThat(clock.seenOn("2026-03-06").promisedDue()).isEqualTo("2026-03-18");
        var muchLater = clock.seenOn("2026-06-01");
        assertThat(muchLater.warning()).isEqualTo(Warning.NONE);
        assertThat(muchLater.remainingInWords()).isEqualTo("已暂停");
        assertThat(muchLater.explanation()).contains("3 月 4 日因等待补正材料暂停至今，其间 ", "恢复后接着数");
    }

    @Test
    void aPauseCannotMendAMissedLimit() {
        var view = LedgerStory.accepted("2026-03-02", "5 WORKING_DAY", "20 WORKING_DAY")
                .then(PAUSE, "2026-03-12", "等待补正材料")
                .seenOn("2026-03-30");
        assertThat(view.promisedDue()).isEqualTo("2026-03-09");
        assertThat(view.warning()).isEqualTo(Warning.RED);
    }

    @Test
    void aLastDayRolledOverAHolidayWaitsForAPauseThatBeganMeanwhile() {
        var view = LedgerStory.accepted("2026-04-20", "15 CALENDAR_DAY", "15 CALENDAR_DAY")
                .then(PAUSE, "2026-05-05", "系统停用")
                .then(RESUME, "2026-05-07", "系统恢复")
                .seenOn("2026-05-07");
        assertThat(view.promisedDue()).isEqualTo("2026-05-08");
    }

    @Test
    void anExtensionIsCountedAfterTheLimitInItsOwnUnit() {
        var clock = LedgerStory.accepted("2026-03-02", "5 WORKING_DAY", "20 WORKING_DAY");
        clock.extended("2026-03-06", "10 CALENDAR_DAY", "情况复杂，经批准");
        var view = clock.seenOn("2026-03-06");
        assertThat(view.promisedDue()).isEqualTo("2026-03-19");
        assertThat(view.statutoryDue()).isEqualTo("2026-04-09");
        assertThat(view.explanation()).contains("3 月 6 日因情况复杂，经批准延长 10 个自然日；最后一天是 2026 年 3 月 19 日（星期四）");
    }

    @Test
    void aStoppedClockStandsForEver() {
        var clock = LedgerStory.accepted("2026-03-02", "10 WORKING_DAY", "20 WORKING_DAY")
                .then(PAUSE, "2026-03-04", "等待补正材料")
                .then(STOP, "2026-03-06", "申请人撤回。");
        assertThat(clock.seenOn("2026-03-06")).isEqualTo(clock.seenOn("2026-12-01"));
        var view = clock.seenOn("2026-12-01");
        assertThat(view.stoppedOn()).isEqualTo("2026-03-06");
        assertThat(view.warning()).isEqualTo(Warning.NONE);
        assertThat(view.remainingInWords()).isEqualTo("已办结");
        assertThat(view.explanation()).endsWith("；3 月 6 日申请人撤回，停止计时。");
    }

    @Test
    void aClockStoppedTooLateStaysRed() {
        var view = LedgerStory.accepted("2026-03-02", "5 WORKING_DAY", "20 WORKING_DAY")
                .then(STOP, "2026-03-10", "办结")
                .seenOn("2026-12-01");
        assertThat(view.warning()).isEqualTo(Warning.RED);
        assertThat(view.remainingInWords()).isEqualTo("超期办结");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, 6, NONE, 剩 6 个工作日",
        "2026-03-24, 4, AMBER, 剩 4 个工作日",
        "2026-03-30, 0, AMBER, 今天到期",
        "2026-03-31, -1, RED, 超期 1 个工作日"
    })
    void warnsAtAFifthOfTheTimeAndTurnsRedOnTheDayAfter(String day, int remaining, Warning warning, String words) {
        var view = LedgerStory.accepted("2026-03-02", "20 WORKING_DAY", "30 WORKING_DAY")
                .seenOn(day);
        assertThat(view.promisedDue()).isEqualTo("2026-03-30");
        assertThat(view.remainingWorkingDays()).isEqualTo(remaining);
        assertThat(view.warning()).isEqualTo(warning);
        assertThat(view.remainingInWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04, NONE", "2026-03-05, AMBER"})
    void warnsTwoWorkingDaysBeforeTheEndOfAShortLimit(String day, Warning warning) {
        var view = LedgerStory.accepted("2026-03-02", "5 WORKING_DAY", "30 WORKING_DAY")
                .seenOn(day);
        assertThat(view.warning()).isEqualTo(warning);
    }

    @Test
    void anEntryIsNeverDatedBeforeTheOneItFollows() {
        var clock = LedgerStory.accepted("2026-03-02", "5 WORKING_DAY", "5 WORKING_DAY")
                .then(PAUSE, "2026-03-01", "等待补正材料");
        assertThat(clock.ledger().entries().get(1).on()).isEqualTo("2026-03-02");
    }

    @Test
    void refusesWhatTheClockDoesNotAllow() {
        var clock = LedgerStory.accepted("2026-03-02", "5 WORKING_DAY", "5 WORKING_DAY");
        assertThatThrownBy(() -> clock.then(RESUME, "2026-03-03", "材料已补齐"))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("没有暂停");
        clock.then(PAUSE, "2026-03-03", "等待补正材料");
        assertThatThrownBy(() -> clock.then(PAUSE, "2026-03-04", "等待补正材料"))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("已经暂停");
        clock.then(STOP, "2026-03-05", "申请人撤回");
        for (var type : new ClockEntry.Type[] {PAUSE, RESUME, EXTEND, STOP}) {
            assertThatThrownBy(() -> clock.then(type, "2026-03-06", "再来一次"))
                    .isInstanceOf(AlreadyDone.class)
                    .hasMessageContaining("已经停止计时");
        }
    }

    @Test
    void aProvisionalStatutoryDayMakesTheWholeViewProvisional() {
        var view = LedgerStory.accepted("2026-11-23", "20 WORKING_DAY", "30 WORKING_DAY")
                .seenOn("2026-11-23");
        assertThat(view.promisedDue()).isEqualTo("2026-12-21");
        assertThat(view.statutoryDue()).isEqualTo("2027-01-04");
        assertThat(view.provisional()).isTrue();
        assertThat(view.explanation()).contains("法定期限到 2027 年 1 月 4 日", "2027 年的放假安排还没有载入");
    }
}
