package org.onewindow.items.residencepermit.permits;

import java.time.LocalDate;
import org.onewindow.support.AlreadyDone;

/**
 * An endorsement as it counts for a permit.
 *
 * @param day the day it counts for
 * @param late after the anniversary: the years of residence begin anew on that day
 */
record Endorsement(LocalDate day, boolean late) {

    /**
     * What a granted application does to a permit. It counts for the day of the application, so that nobody loses years by
     * the time an office takes; an application before the window counts for the day it is granted.
     */
    static Endorsement of(Permit permit, LocalDate appliedOn, LocalDate today) {
        ResidenceYear year = permit.year();
        LocalDate day = appliedOn.isBefore(year.windowFrom()) ? today : appliedOn;
        if (day.isBefore(year.windowFrom())) {
            throw new AlreadyDone("还没有到签注期，不能签注。");
        }
        return new Endorsement(day, !day.isBefore(year.anniversary()));
    }
}
