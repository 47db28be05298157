package org.onewindow.items.livingallowance.payments;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.onewindow.support.Money;

/**
 * What a county paid for a month.
 *
 * @param county its area code
 * @param documentNumber of the printed roll
 * @param drawnBy account of the officer
 */
record PayRoll(
        UUID id,
        String county,
        YearMonth month,
        String documentNumber,
        Instant drawnAt,
        String drawnBy,
        int families,
        Money total) {}
