package org.onewindow.notifications;

/**
 * What leaves the hall, sealed until then.
 *
 * @param to a phone number or a mailbox
 * @param title what a mailbox shows
 */
record Letter(String to, String title, String body) {

    @Override
    public String toString() {
        return "Letter[" + title + "]";
    }
}
