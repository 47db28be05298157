package org.onewindow.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.Money;

/**
 * What a person decided, on which proposal.
 *
 * @param decidedBy account of the officer
 * @param reason the reason in words, where the officer had to give one
 * @param amount yuan per month where the officer set another amount than was proposed
 * @param difference why it differs from the proposal; together with {@code amount} only
 */
public record CaseDecision(
        Decision decision,
        long assessmentId,
        Instant decidedAt,
        String decidedBy,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Money amount,
        @Nullable String difference) {

    /** What is paid per month: the officer's own amount, or the one that was proposed. */
    public @Nullable Money amountOver(Assessment proposal) {
        return amount == null ? proposal.amount() : amount;
    }
}
