package org.onewindow.fees;

import org.onewindow.support.Money;

/**
 * What a case costs.
 *
 * @param amount yuan; zero if it is free
 * @param basis the norm behind the amount
 */
public record FeeDue(Money amount, String basis) {

    static final FeeDue FREE = new FeeDue(Money.ZERO, "");

    /** Whether anything has to be paid. */
    public boolean payable() {
        return amount.compareTo(Money.ZERO) > 0;
    }
}
