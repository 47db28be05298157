package org.onewindow.items.livingallowance.payments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.Money;

/**
 * What a case decided about an allowance.
 *
 * @param action {@code GRANT}, or what a review came to
 * @param rates what is paid from now on; none if nothing changes
 * @param due what the family would get per month by the rules of the grant
 * @param overpaid what is to be paid back; 0 if nothing
 * @param overpaidFrom the first month in which too much was paid
 */
public record PaymentDecision(
        String caseNumber,
        String action,
        LocalDate decidedOn,
        FamilyRecord family,
        List<Rate> rates,
        Money due,
        Money overpaid,
        @Nullable YearMonth overpaidFrom) {}
