package org.onewindow.items.livingallowance.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.support.Money;

/** What counts for a month, and when the life of an allowance looks at it. */
class RatesTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Rate GRANT = new Rate(JANUARY, Money.ofYuan("300.00"), 3);
    private static final List<Rate> EXIT = List.of(
            new Rate(YearMonth.of(2026, 4), Money.ofYuan("300.00"), 3),
            new Rate(YearMonth.of(2026, 7), Money.ofYuan("150.00"), 3),
            new Rate(YearMonth.of(2026, 10), Money.ZERO, 0));

    @Test
    void leavesStepByStep() {
        Rates rates = new Rates(List.of(List.of(GRANT), EXIT));
        assertThat(rates.in(YearMonth.of(2025, 12))).isEmpty();
        assertThat(rates.in(YearMonth.of(2026, 6)).orElseThrow().amount()).isEqualTo(Money.ofYuan("300.00"));
        assertThat(rates.in(YearMonth.of(2026, 9)).orElseThrow().amount()).isEqualTo(Money.ofYuan("150.00"));
        assertThat(rates.isOver(YearMonth.of(2026, 9))).isFalse();
        assertThat(rates.isOver(YearMonth.of(2026, 10))).isTrue();
    }

    @Test
    void forgetsTheStepsOfAnEarlierDecisionOnceALaterOneCounts() {
        Rate adjusted = new Rate(YearMonth.of(2026, 6), Money.ofYuan("80.00"), 2);
        Rates rates = new Rates(List.of(List.of(GRANT), EXIT, List.of(adjusted)));
        assertThat(rates.in(YearMonth.of(2026, 12))).contains(adjusted);
        assertThat(rates.isOver(YearMonth.of(2026, 12))).isFalse();
    }

    @Test
    void showsBeforeTheFirstMonthWhatWillBePaidFirst() {
        assertThat(new Rates(List.of(List.of(GRANT))).shown(YearMonth.of(2025, 12)))
                .contains(GRANT);
    }

    @Test
    void looksAtTheNextChangeOrTheRecheckWhicheverComesFirst() {
        Rates rates = new Rates(List.of(List.of(GRANT), EXIT));
        assertThat(LifeDates.after(LocalDate.of(2026, 5, 20), recheck("2026-09-15"), rates))
                .isEqualTo("2026-07-01");
        assertThat(LifeDates.after(LocalDate.of(2026, 5, 20), recheck("2026-06-15"), rates))
                .isEqualTo("2026-06-15");
        assertThat(LifeDates.after(LocalDate.of(2026, 6, 15), recheck("2026-06-15"), rates))
                .as("while the recheck is due, every month")
                .isEqualTo("2026-07-01");
    }

    private static Allowance recheck(String on) {
        return new Allowance("620102-260101-0000017", "620102001", null, JANUARY, LocalDate.parse(on), false, null);
    }
}
