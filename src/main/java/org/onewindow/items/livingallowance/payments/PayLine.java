package org.onewindow.items.livingallowance.payments;

import org.onewindow.support.Money;

/** A family on a pay roll. */
record PayLine(int place, String allowance, Money amount, int recipients, Payee payee) {}
