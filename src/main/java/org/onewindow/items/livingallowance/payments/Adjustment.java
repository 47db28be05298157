package org.onewindow.items.livingallowance.payments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.Money;

/**
 * What a review decided.
 *
 * @param number of the allowance
 * @param caseNumber of the review
 * @param action what it came to
 * @param family as it was found, under the keys of the intake form
 * @param name under which it is listed from now on
 * @param rates what is paid from now on; none if nothing changes
 * @param due what the family would get per month by the rules of the grant
 * @param overpaid what is to be paid back; 0 if nothing
 * @param overpaidFrom the first month in which too much was paid
 * @param recheckOn when the family is looked at next
 */
public record Adjustment(
        String number,
        String caseNumber,
        String action,
        LocalDate decidedOn,
        Map<String, Object> family,
        String name,
        List<Rate> rates,
        Money due,
        Money overpaid,
        @Nullable YearMonth overpaidFrom,
        LocalDate recheckOn) {

    @Override
    public String toString() {
        return "Adjustment by " + caseNumber;
    }
}
