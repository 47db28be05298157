package org.onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one list of everything that is missing (一次性告知).
 *
 * @param round 1 for the request everybody may send; a later one was allowed by a supervisor
 * @param items what was told
 * @param open what has not been answered yet, or not well enough
 * @param dueOn the last day for the answer
 * @param repliedAt when the last item was answered; it then waits for the office
 * @param answeredAt when the office was content, or the request was replaced
 * @param proposed new defects that wait for a supervisor
 * @param secondReason why a second request was allowed
 */
public record SupplementRequest(
        int round,
        List<SupplementItem> items,
        List<SupplementItem> open,
        Instant requestedAt,
        LocalDate dueOn,
        @Nullable Instant repliedAt,
        @Nullable Instant answeredAt,
        List<SupplementItem> proposed,
        @Nullable String secondReason) {

    /** Whether the applicant has the word. */
    public boolean waitsForApplicant() {
        return answeredAt == null && !open.isEmpty();
    }
}
