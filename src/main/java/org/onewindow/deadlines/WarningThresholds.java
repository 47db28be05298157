package org.onewindow.deadlines;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on a case is marked amber; red begins on the day after the limit.
 *
 * @param amberShare share of the whole time that is left, 0 to 1
 * @param amberDays working days that are left
 */
@ConfigurationProperties("onewindow.warning")
record WarningThresholds(
        @DefaultValue("0.2") double amberShare,
        @DefaultValue("2") int amberDays) {

    Warning warning(int remaining, int whole, boolean late) {
        if (late) {
            return Warning.RED;
        }
        return remaining <= amberDays || remaining <= amberShare * whole ? Warning.AMBER : Warning.NONE;
    }

    /** The same for a single step: a limit of two or three days would otherwise be amber from its first day on. */
    Warning stepWarning(int remaining, int whole, boolean late) {
        return new WarningThresholds(amberShare, Math.min(amberDays, whole / 2)).warning(remaining, whole, late);
    }
}
