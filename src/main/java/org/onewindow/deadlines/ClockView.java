package org.onewindow.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a case as it stands today; for an open pause the due days still move.
 *
 * @param statutory the limit of the law when the case was accepted, without pauses and extensions
 * @param promised the hall's own shorter limit at that time
 * @param start the first day, which does not count
 * @param provisional whether a due day lies in or beyond a year whose holidays are not loaded
 * @param explanation one Chinese sentence that derives the due days
 * @param remainingWorkingDays left until the promised day, below 0 when late; at the stop for a stopped clock
 * @param stoppedOn the day the clock was stopped; null while the case runs
 */
public record ClockView(
        ClockKind kind,
        Limit statutory,
        Limit promised,
        LocalDate start,
        List<ClockEntry> entries,
        LocalDate promisedDue,
        LocalDate statutoryDue,
        boolean provisional,
        String explanation,
        int remainingWorkingDays,
        Warning warning,
        boolean paused,
        @Nullable LocalDate stoppedOn) {

    /** For a badge: 剩 3 个工作日, 今天到期, 超期 2 个工作日, 已暂停 or 已办结. */
    public String remainingInWords() {
        if (stoppedOn != null) {
            return warning == Warning.RED ? "超期办结" : "已办结";
        }
        return Words.remaining(remainingWorkingDays, paused);
    }
}
