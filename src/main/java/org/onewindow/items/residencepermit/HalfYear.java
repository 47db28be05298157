package org.onewindow.items.residencepermit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The half year of residence that comes before a permit, counted from the registration by calendar months; where the
 * last month has no such day, it ends with the month (民法典 art 202).
 *
 * @param registeredOn null where nobody knows of a registration
 * @param oneDayEarlier whether the day of registration counts itself
 */
record HalfYear(@Nullable LocalDate registeredOn, boolean oneDayEarlier) {

    private static final int MONTHS = 6;

    /** The first day on which the half year is full. */
    @Nullable
    LocalDate fullOn() {
        if (registeredOn == null) {
            return null;
        }
        LocalDate sameDay = registeredOn.plusMonths(MONTHS);
        return oneDayEarlier ? sameDay.minusDays(1) : sameDay;
    }

    /** {@code FULL}, {@code NOT_YET}, or {@code UNKNOWN} without a registration. */
    String on(LocalDate day) {
        LocalDate full = fullOn();
        if (full == null) {
            return "UNKNOWN";
        }
        return day.isBefore(full) ? "NOT_YET" : "FULL";
    }
}
