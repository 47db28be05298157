package org.onewindow.items.residencepermit.permits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One year of residence as it is counted for the yearly endorsement.
 *
 * @param base the day the years are counted from
 * @param anniversary the day on which the year is full; without endorsement the permit is suspended from it on
 * @param windowFrom the first day on which the permit may be endorsed
 * @param windowTo the last day on which it may be endorsed in time
 */
public record ResidenceYear(LocalDate base, LocalDate anniversary, LocalDate windowFrom, LocalDate windowTo) {

    /**
     * The year that follows an endorsement. Anniversaries are always counted from the base, so that a permit of 29 February
     * comes back to that day; an endorsement in one of the windows moves on by a year, a later one starts the count anew.
     * There is none before the first window.
     *
     * @param issuedOn the day the permit was issued, or the day the years started anew, whichever is later known
     * @param lastEndorsedOn null if it has never been endorsed since
     */
    public static ResidenceYear after(LocalDate issuedOn, @Nullable LocalDate lastEndorsedOn) {
        ResidenceYear first = nth(issuedOn, 1);
        if (lastEndorsedOn == null || lastEndorsedOn.isBefore(first.windowFrom())) {
            return first;
        }
        int years = lastEndorsedOn.getYear() - issuedOn.getYear();
        for (int n = Math.max(1, years); n <= years + 1; n++) {
            ResidenceYear year = nth(issuedOn, n);
            if (year.isOpen(lastEndorsedOn)) {
                return nth(issuedOn, n + 1);
            }
        }
        return nth(lastEndorsedOn, 1);
    }

    /** Whether an endorsement on this day is in time. */
    public boolean isOpen(LocalDate day) {
        return !day.isBefore(windowFrom) && !day.isAfter(windowTo);
    }

    private static ResidenceYear nth(LocalDate base, int years) {
        LocalDate anniversary = base.plusYears(years);
        return new ResidenceYear(base, anniversary, anniversary.minusMonths(1), anniversary.minusDays(1));
    }
}
