package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadlines.ClockView;
import org.onewindow.deadlines.RandomClocks;
import org.onewindow.support.HallClock;

/** Whatever the ledger and the calendar, one date is printed, kept, waited for and shown. */
class PrintedDatesTest {

    @Property
    void theLetterTheTimerAndTheTaskSayWhatTheLedgerSays(@ForAll("clocks") ClockView clock) {
        var printed = LetterFacts.deadline(clock);
        var told = DueDates.variables(clock);
        assertThat(printed)
                .containsEntry("promisedDue", clock.promisedDue())
                .containsEntry("statutoryDue", clock.statutoryDue())
                .containsEntry("explanation", clock.explanation());
        assertThat(day(told.get("promisedDue"))).isEqualTo(clock.promisedDue());
        assertThat(day(told.get("statutoryDue"))).isEqualTo(clock.statutoryDue());
        assertThat(LocalDate.ofInstant(DueDates.lastInstantOf(clock.promisedDue()), HallClock.ZONE))
                .isEqualTo(clock.promisedDue());
        assertThat(clock.explanation()).isNotBlank().endsWith("。").contains(inWords(clock.promisedDue()));
    }

    @Property
    void aTaskIsDueWithItsStepOrWithTheCaseWhicheverComesFirst(
            @ForAll("clocks") ClockView clock, @ForAll("clocks") ClockView other) {
        LocalDate step = other.promisedDue();
        LocalDate due = TaskClocks.earlier(clock, step);
        assertThat(due).isIn(step, clock.promisedDue());
        assertThat(due).isBeforeOrEqualTo(step).isBeforeOrEqualTo(clock.promisedDue());
    }

    @Provide
    Arbitrary<ClockView> clocks() {
        return RandomClocks.views();
    }

    private static LocalDate day(@Nullable Object instant) {
        return OffsetDateTime.parse(String.valueOf(instant)).toLocalDate();
    }

    private static String inWords(LocalDate day) {
        return day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
    }
}
