package org.onewindow.items.livingallowance.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.support.Money;

/**
 * How a family that earns its own living leaves step by step (57号 art 33).
 *
 * @param fullMonths months with the whole amount
 * @param partMonths months with a part of it after that
 * @param partPercent the part
 */
record ExitTerms(int fullMonths, int partMonths, int partPercent) {

    /** The way out from a month on; the part is rounded once. */
    List<Rate> from(YearMonth first, Money amount, int recipients) {
        List<Rate> rates = new ArrayList<>();
        if (fullMonths > 0) {
            rates.add(new Rate(first, amount, recipients));
        }
        if (partMonths > 0) {
            rates.add(new Rate(first.plusMonths(fullMonths), part(amount), recipients));
        }
        rates.add(new Rate(first.plusMonths(fullMonths + partMonths), Money.ZERO, 0));
        return rates;
    }

    private Money part(Money amount) {
        return new Money(BigDecimal.valueOf(amount.fen())
                .multiply(BigDecimal.valueOf(partPercent))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
