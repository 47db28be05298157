package org.onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The ledger against somebody who walks through the calendar with a pencil, one day at a time. */
class DayByDayTest {

    @Property
    void theLedgerAgreesWithCountingDayByDay(@ForAll("cases") RandomClocks.Case one) {
        var view = one.view();
        assertThat(view.promisedDue()).isEqualTo(counted(one, one.promised()));
        assertThat(view.statutoryDue()).isEqualTo(counted(one, one.statutory()));
    }

    @Property
    void theSentenceIsOneNamesTheDueDayAndStaysReadable(@ForAll("cases") RandomClocks.Case one) {
        var view = one.view();
        assertThat(view.explanation())
                .startsWith(Dates.full(view.start()))
                .contains(Dates.withWeekday(view.promisedDue()))
                .containsOnlyOnce("。")
                .endsWith("。")
                .hasSizeLessThan(620);
        assertThat(view.explanation().contains("暂定")).isEqualTo(view.provisional());
    }

    @Property
    void whatWouldBeIfExtendedIsWhatIsWhenExtended(@ForAll("cases") RandomClocks.Case one) {
        var before = one.view();
        var ledger = one.ledger();
        ledger.entries().add(LedgerStory.entry(ClockEntry.Type.EXTEND, one.today(), Limit.workingDays(15), "人户分离，经批准"));
        var after = new Reading(ledger, one.almanac(), one.today()).view(new WarningThresholds(0.2, 2));
        assertThat(after.promisedDue()).isAfter(before.promisedDue()).isBeforeOrEqualTo(after.statutoryDue());
        assertThat(after.explanation()).contains("人户分离");
    }

    @Property
    void anOfficersStepStandsStillWithTheCaseAndATimerDoesNot(
            @ForAll("cases") RandomClocks.Case one, @ForAll("limits") Limit limit) {
        Ledger ledger = one.ledger();
        var told = step(null, one, limit);
        var officers = step("t1", one, limit);
        var plain = new Period(one.from(), List.of(limit), List.of(), true).count(one.almanac());
        assertThat(new StepReading(told, ledger, one.almanac(), one.today()).due())
                .isEqualTo(told.dueOn());
        LocalDate due = new StepReading(officers, ledger, one.almanac(), one.today()).due();
        assertThat(due).isAfterOrEqualTo(plain.due());
        assertThat(due.equals(plain.due()) || ledger.pauses(one.today()).size() > 0)
                .isTrue();
        var view = new StepReading(officers, ledger, one.almanac(), one.today()).view(new WarningThresholds(0.2, 2));
        assertThat(view.warning() == Warning.RED).isEqualTo(one.today().isAfter(due));
        assertThat(view.explanation()).contains(Dates.withWeekday(due)).endsWith("。");
    }

    @Provide
    Arbitrary<RandomClocks.Case> cases() {
        return RandomClocks.cases();
    }

    @Provide
    Arbitrary<Limit> limits() {
        return RandomClocks.limits();
    }

    private static Step step(@Nullable String task, RandomClocks.Case one, Limit limit) {
        LocalDate due = new Period(one.from(), List.of(limit), List.of(), true)
                .count(one.almanac())
                .due();
        return new Step("A1", task, "COUNTY", "区县审核", one.from(), limit, true, "依据", due, null);
    }

    private static LocalDate counted(RandomClocks.Case one, Limit limit) {
        Ledger ledger = one.ledger();
        Deque<Limit> left = new ArrayDeque<>();
        left.add(limit);
        ledger.entries().stream()
                .filter(entry -> entry.type() == ClockEntry.Type.EXTEND)
                .forEach(entry -> left.add(Objects.requireNonNull(entry.extension())));
        LocalDate day = one.from();
        int counted = 0;
        while (!left.isEmpty()) {
            if (counted == left.peek().value()) {
                left.remove();
                counted = 0;
                continue;
            }
            day = day.plusDays(1);
            boolean counts = left.peek().unit() == LimitUnit.CALENDAR_DAY
                    || one.almanac().isWorkingDay(day);
            counted += counts && !standsStill(ledger, day, one.today()) ? 1 : 0;
        }
        while (!one.almanac().isWorkingDay(day) || standsStill(ledger, day, one.today())) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Whether the clock stood on a day: the day of the pause still runs, the day of going on does not. */
    private static boolean standsStill(Ledger ledger, LocalDate day, LocalDate today) {
        boolean still = false;
        for (ClockEntry entry : ledger.entries()) {
            if (entry.type() == ClockEntry.Type.PAUSE && day.isAfter(entry.on())) {
                still = !day.isAfter(today);
            }
            if (entry.type() == ClockEntry.Type.RESUME && day.isAfter(entry.on())) {
                still = false;
            }
        }
        return still;
    }
}
