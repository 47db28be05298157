package org.onewindow.deadlines;

import org.jspecify.annotations.Nullable;

/**
 * A step that begins.
 *
 * @param taskId the officer's task, whose limit stands still while the case's clock does; null for a step that waits on
 *     a timer, whose last day is told to somebody and moves only where the public can see it move
 * @param step the term's code, for example {@code COUNTY}
 * @param name the step in words
 * @param rollOver whether a last day that is a rest day moves to the next working day
 * @param basis the norm that sets the limit
 * @param goesOn whether it only goes on if the last step of the case was of the same kind: the limit covers both
 */
public record NewStep(
        String caseNumber,
        @Nullable String taskId,
        String step,
        String name,
        Limit limit,
        boolean rollOver,
        String basis,
        boolean goesOn) {}
