package org.onewindow.notifications;

import org.onewindow.people.Masks;

/**
 * Whom a message goes to.
 *
 * @param address a phone number or a mailbox
 */
record Addressee(MessageChannel channel, String address) {

    static final Addressee NOBODY = new Addressee(MessageChannel.NONE, "");

    /** What staff may read of it. */
    String masked() {
        return switch (channel) {
            case SMS -> Masks.phone(address);
            case MAIL -> address.charAt(0) + "***" + address.substring(address.indexOf('@'));
            case NONE -> "";
        };
    }

    @Override
    public String toString() {
        return "Addressee[" + channel + "]";
    }
}
