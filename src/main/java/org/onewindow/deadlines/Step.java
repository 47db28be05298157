package org.onewindow.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case as it is kept.
 *
 * @param taskId null for a step that waits on a timer
 * @param startedOn the first day, which does not count
 */
record Step(
        String caseNumber,
        @Nullable String taskId,
        String step,
        String name,
        LocalDate startedOn,
        Limit limit,
        boolean rollOver,
        String basis,
        LocalDate dueOn,
        @Nullable LocalDate endedOn) {

    boolean isOpen() {
        return endedOn == null;
    }

    /** What is to be counted; only an officer's step stands still with the clock of its case. */
    Period period(@Nullable Ledger ledger, LocalDate today) {
        List<Pause> pauses = taskId == null || ledger == null ? List.of() : ledger.pauses(today);
        return new Period(startedOn, List.of(limit), pauses, rollOver);
    }
}
