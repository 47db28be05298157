package org.onewindow.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as it stands today.
 *
 * @param taskId the officer's task; null for a step that waits on a timer
 * @param step the term's code
 * @param name the step in words
 * @param start the first day, which does not count
 * @param explanation one Chinese sentence that derives the due day
 * @param remainingWorkingDays left until the due day, below 0 when late; at the end for a step that has ended
 * @param endedOn null while the step runs
 * @param paused whether it stands still with the clock of its case
 */
public record StepView(
        String caseNumber,
        @Nullable String taskId,
        String step,
        String name,
        LocalDate start,
        Limit limit,
        String basis,
        LocalDate due,
        @Nullable LocalDate endedOn,
        String explanation,
        int remainingWorkingDays,
        Warning warning,
        boolean paused) {

    public boolean open() {
        return endedOn == null;
    }

    /** For a badge: 剩 3 个工作日, 今天到期, 超期 2 个工作日, 已暂停, 按时完成 or 超期完成. */
    public String remainingInWords() {
        if (endedOn != null) {
            return warning == Warning.RED ? "超期完成" : "按时完成";
        }
        return Words.remaining(remainingWorkingDays, paused);
    }
}
