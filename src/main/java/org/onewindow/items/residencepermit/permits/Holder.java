package org.onewindow.items.residencepermit.permits;

import org.jspecify.annotations.Nullable;

/**
 * What stands on the card of its holder; kept sealed.
 *
 * @param idNumber the citizen's number, canonical
 * @param hukouAreaCode where the household is registered
 * @param hukouAddress the same in words; unknown where the applicant did not say
 * @param ethnicity as the resident identity card says; unknown where the applicant did not say
 * @param address where the holder lives
 */
record Holder(
        String name,
        String idNumber,
        @Nullable String hukouAreaCode,
        @Nullable String hukouAddress,
        @Nullable String ethnicity,
        @Nullable String address) {

    Holder at(@Nullable String newAddress) {
        return new Holder(
                name, idNumber, hukouAreaCode, hukouAddress, ethnicity, newAddress == null ? address : newAddress);
    }

    /** With what an application for another card says of the household and the ethnicity, where it says anything. */
    Holder asSaidIn(Holder application) {
        return new Holder(
                name,
                idNumber,
                hukouAreaCode,
                application.hukouAddress == null ? hukouAddress : application.hukouAddress,
                application.ethnicity == null ? ethnicity : application.ethnicity,
                address);
    }
}
