package org.onewindow.items.livingallowance.reviews;

import java.time.YearMonth;
import java.util.List;
import org.onewindow.casework.Assessment;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.support.Money;

/**
 * What the rules propose for a family that is looked at again.
 *
 * @param current what is paid without a new decision
 * @param due what the family would get by the rules of the grant
 * @param amount what is to be paid from the next month on
 * @param recheckMonths after how many months the family is looked at next (D7)
 * @param family under the keys of the intake form, as it was found
 */
record Plan(
        Action action,
        Rate current,
        Money due,
        Money amount,
        int recipients,
        ExitTerms exit,
        int recheckMonths,
        Family family,
        Assessment assessment) {

    /** What is paid after a decision of this month, the amount being the one that was decided. */
    List<Rate> rates(Action decided, Money amountDecided, YearMonth month) {
        YearMonth next = month.plusMonths(1);
        return switch (decided) {
            case KEEP -> List.of();
            case STOP, STOP_RECOVER -> List.of(new Rate(next, Money.ZERO, 0));
            case GRADUAL_EXIT -> exit.from(next, current.amount(), current.recipients());
            case ADJUST, CUT_PERSON -> List.of(new Rate(next, amountDecided, recipients));
        };
    }
}
