package org.onewindow.publicnotice;

import java.time.LocalDate;
import java.util.List;
import org.onewindow.deadlines.DueDate;

/**
 * What will be public once the notice is posted.
 *
 * @param faults why it must not be published; empty if it may
 * @param earliest the first day that may be given as the day of posting
 * @param ifToday when the period ends if the paper goes up today
 * @param pauses whether the clock of the case stands still meanwhile
 */
public record NoticePreview(
        int round, List<NoticeLine> lines, List<String> faults, LocalDate earliest, DueDate ifToday, boolean pauses) {

    public boolean mayBePublished() {
        return faults.isEmpty();
    }
}
