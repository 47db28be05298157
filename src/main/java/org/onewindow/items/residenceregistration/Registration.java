package org.onewindow.items.residenceregistration;

import java.time.LocalDate;

/**
 * A residence registration that is in force.
 *
 * @param registeredOn the day from which the half year counts; an address change within the city keeps it
 * @param areaCode where the person lives, 6 to 12 digits
 * @param since the day the person says the stay at this address began
 */
public record Registration(
        String number, LocalDate registeredOn, String areaCode, String address, String livingKind, LocalDate since) {

    /** The number only: an address is personal. */
    @Override
    public String toString() {
        return number;
    }
}
