package org.onewindow.items.livingallowance.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.items.livingallowance.payments.Rates;
import org.onewindow.support.Money;

/** Months times difference, for every stretch of months with the same difference. */
class OverpaymentTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private final Rates paid = new Rates(List.of(
            List.of(new Rate(JANUARY, Money.ofYuan("300.00"), 3)),
            List.of(new Rate(YearMonth.of(2026, 4), Money.ofYuan("250.50"), 3))));

    /** February and March 300 − 100.25 = 199.75 each; April and May 250.50 − 100.25 = 150.25 each: 399.50 + 300.50. */
    @Test
    void addsUpWhatWasPaidTooMuchIncludingTheMonthOfTheDecision() {
        Overpayment overpayment =
                Overpayment.of(paid, YearMonth.of(2026, 2), YearMonth.of(2026, 5), Money.ofYuan("100.25"));
        assertThat(overpayment.total()).isEqualTo(Money.ofYuan("700.00"));
        assertThat(overpayment.spans())
                .containsExactly(
                        new Overpayment.Span(YearMonth.of(2026, 2), YearMonth.of(2026, 3), Money.ofYuan("199.75")),
                        new Overpayment.Span(YearMonth.of(2026, 4), YearMonth.of(2026, 5), Money.ofYuan("150.25")));
    }

    @Test
    void asksNothingBackForMonthsInWhichNotTooMuchWasPaid() {
        assertThat(Overpayment.of(paid, YearMonth.of(2025, 10), YearMonth.of(2025, 12), Money.ZERO)
                        .total())
                .isEqualTo(Money.ZERO);
        assertThat(Overpayment.of(paid, JANUARY, YearMonth.of(2026, 5), Money.ofYuan("300.00"))
                        .total())
                .isEqualTo(Money.ZERO);
        assertThat(Overpayment.of(paid, null, YearMonth.of(2026, 5), Money.ZERO).spans())
                .isEmpty();
    }
}
