package org.onewindow.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody promised to hand something in later, did not, and is not offered that again for a while (容缺限制).
 *
 * @param caseNumber the case that ended for it
 * @param until the last day of the exclusion
 * @param liftedBy name of the supervisor who lifted it before that day; null while nobody has
 * @param reason why it was lifted
 */
public record BrokenPromise(
        String caseNumber,
        String itemName,
        long personId,
        String areaCode,
        LocalDate brokenOn,
        LocalDate until,
        @Nullable String liftedBy,
        @Nullable String reason) {

    /** Whether it still counts on a day. */
    public boolean isInForce(LocalDate today) {
        return liftedBy == null && !today.isAfter(until);
    }
}
