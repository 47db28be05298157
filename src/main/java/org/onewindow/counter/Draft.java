package org.onewindow.counter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application that is being taken down.
 *
 * @param step the furthest step reached
 * @param caseNumber set once it became a case
 */
record Draft(
        UUID id,
        String itemKey,
        String owner,
        String areaCode,
        Step step,
        DraftContent content,
        @Nullable String caseNumber,
        Instant changedAt) {

    /** The page of this step. */
    public String address(Step page) {
        return "/drafts/" + id + "/" + page.path();
    }
}
