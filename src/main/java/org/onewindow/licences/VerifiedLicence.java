package org.onewindow.licences;

import java.time.LocalDate;

/**
 * What anybody may know of a licence whose identifier they hold: no number, no address, and the name only masked.
 *
 * @param replaced a newer version counts instead of this one
 * @param madeOn the day of this version
 */
public record VerifiedLicence(
        String identifier,
        String title,
        String issuerName,
        String maskedHolder,
        LicenceState state,
        boolean replaced,
        LocalDate madeOn) {

    /** Whether it may be relied on. */
    public boolean counts() {
        return state == LicenceState.VALID && !replaced;
    }
}
