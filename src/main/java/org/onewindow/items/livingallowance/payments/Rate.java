package org.onewindow.items.livingallowance.payments;

import java.time.YearMonth;
import org.onewindow.support.Money;

/**
 * What is paid per month, until a later rate begins.
 *
 * @param from the first month it counts for
 * @param recipients how many people the amount is for
 */
public record Rate(YearMonth from, Money amount, int recipients) {

    /** Whether anything is paid. */
    public boolean pays() {
        return amount.compareTo(Money.ZERO) > 0;
    }
}
