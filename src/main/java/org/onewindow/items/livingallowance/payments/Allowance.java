package org.onewindow.items.livingallowance.payments;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A granted allowance.
 *
 * @param number the case that granted it
 * @param community the community of that case; null where it is not known
 * @param since the first month paid for
 * @param recheckOn the day on which the family is to be looked at again (57号 art 31)
 * @param recheckDue that day has come
 * @param endedOn the day on which nothing was paid any more; null while the allowance goes on
 */
public record Allowance(
        String number,
        String areaCode,
        @Nullable String community,
        YearMonth since,
        LocalDate recheckOn,
        boolean recheckDue,
        @Nullable LocalDate endedOn) {

    private static final String LIFE = "DB-";

    /** The business key of its life, which is never that of a case. */
    String life() {
        return LIFE + number;
    }

    /** The allowance a life belongs to. */
    static String numberOf(String life) {
        return life.substring(LIFE.length());
    }

    public boolean goesOn() {
        return endedOn == null;
    }
}
