package org.onewindow.casework;

import java.util.Optional;
import org.onewindow.support.BadInput;
import org.onewindow.support.Money;

/**
 * An amount that an officer set against the proposal.
 *
 * @param amount yuan per month
 * @param reason why it differs
 */
record OwnAmount(Money amount, String reason) {

    private static final String CHOICE = "amountChoice";

    /** Whether the form of the step lets the officer set one. */
    static boolean isAskedIn(Opinion opinion) {
        return opinion.facts().containsKey(CHOICE);
    }

    /** What the opinion says of it; the form has checked the number, but nothing may be granted without the reason. */
    static Optional<OwnAmount> in(Opinion opinion) {
        if (!"OTHER".equals(opinion.facts().get(CHOICE))) {
            return Optional.empty();
        }
        Object amount = opinion.facts().get("amount");
        Object reason = opinion.facts().get("differenceReason");
        if (amount == null || reason == null || reason.toString().isBlank()) {
            throw new BadInput("differenceReason", "金额与测算不同的，请写明金额和理由。");
        }
        return Optional.of(new OwnAmount(Money.ofYuan(amount.toString()), reason.toString()));
    }
}
