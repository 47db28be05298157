package org.onewindow.items.livingallowance.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.onewindow.items.livingallowance.Entitlement;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.support.Money;

/** What an action leaves to be paid from the next month on, and for how many. */
final class NextRate {

    private NextRate() {}

    /**
     * @param month the next month
     * @param current what is paid in it without a new decision
     * @param due what the family would get by the rules of the grant
     * @param refusing how many refuse work that suits them
     */
    static Rate of(
            YearMonth month, Action action, Rate current, Money due, @Nullable Entitlement entitled, int refusing) {
        int cut = Math.min(refusing, current.recipients());
        return new Rate(month, amount(action, current, due, cut), recipients(action, current, entitled, cut));
    }

    /** The share of those who refuse work is what falls to each of the recipients, rounded once. */
    private static Money amount(Action action, Rate current, Money due, int cut) {
        return switch (action) {
            case STOP, STOP_RECOVER -> Money.ZERO;
            case KEEP, GRADUAL_EXIT -> current.amount();
            case ADJUST -> due;
            case CUT_PERSON ->
                new Money(BigDecimal.valueOf(current.amount().fen())
                        .multiply(BigDecimal.valueOf(current.recipients() - cut))
                        .divide(BigDecimal.valueOf(current.recipients()), 0, RoundingMode.HALF_UP)
                        .longValueExact());
        };
    }

    private static int recipients(Action action, Rate current, @Nullable Entitlement entitled, int cut) {
        return switch (action) {
            case STOP, STOP_RECOVER -> 0;
            case KEEP, GRADUAL_EXIT -> current.recipients();
            case CUT_PERSON -> current.recipients() - cut;
            case ADJUST -> entitled == null ? current.recipients() : entitled.recipients();
        };
    }
}
