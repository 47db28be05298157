package org.onewindow.casework;

/**
 * How the applicant wants the result.
 *
 * @param address where it is posted to; empty at the counter
 */
public record DeliveryWish(boolean byPost, String address) {

    static final DeliveryWish COUNTER = new DeliveryWish(false, "");
}
