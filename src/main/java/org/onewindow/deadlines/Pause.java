package org.onewindow.deadlines;

import java.time.LocalDate;

/**
 * A stretch in which a clock stands still.
 *
 * @param since the day it was stopped, which still counts
 * @param until the day it went on, which like a first day does not count; for an open pause the present day
 * @param open whether it has not ended yet
 */
record Pause(LocalDate since, LocalDate until, String reason, boolean open) {

    boolean covers(LocalDate day) {
        return day.isAfter(since) && !day.isAfter(until);
    }
}
