package org.onewindow.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadlines.Limit;
import org.onewindow.support.DateWords;
import org.onewindow.support.Money;
import org.onewindow.workflow.FiredRule;

/**
 * What the rules propose; a person decides.
 *
 * @param verdict the item's own code, for example {@code ELIGIBLE}
 * @param eligible whether the case may be granted
 * @param amount yuan per month
 * @param startMonth the first month paid for
 * @param firstEligibleOn the first day on which an application can succeed
 * @param backPay yuan for the months before the reference day's month
 * @param limit a limit that differs from the item's own
 * @param dates days of the item's own by name, such as {@code windowFrom}; told in a trial, not kept
 * @param rules the rows that fired, with their basis
 * @param reasons sentences for people, in the order of the rules; the dates in them in words
 */
public record Assessment(
        String verdict,
        boolean eligible,
        @Nullable Money amount,
        @Nullable YearMonth startMonth,
        @Nullable LocalDate firstEligibleOn,
        @Nullable Money backPay,
        @Nullable Limit limit,
        Map<String, LocalDate> dates,
        List<String> flags,
        List<FiredRule> rules,
        List<String> reasons) {

    public Assessment {
        reasons = reasons.stream().map(DateWords::within).toList();
    }

    /** The norms behind the rows that fired, each once. */
    public List<String> bases() {
        return rules.stream()
                .map(FiredRule::basis)
                .filter(basis -> !basis.isBlank())
                .distinct()
                .toList();
    }
}
