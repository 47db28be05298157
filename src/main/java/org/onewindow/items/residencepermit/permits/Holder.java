package org.onewindow.items.residencepermit.permits;

import org.jspecify.annotations.Nullable;

/**
 * What stands on the card of its holder; kept sealed.
 *
 * @param idNumber the citizen's number, canonical
 * @param hukouAreaCode where the household is registered
 * @param address where the holder lives
 */
record Holder(
        String name,
        String idNumber,
        @Nullable String hukouAreaCode,
        @Nullable String address) {

    Holder at(@Nullable String newAddress) {
        return new Holder(name, idNumber, hukouAreaCode, newAddress == null ? address : newAddress);
    }
}
