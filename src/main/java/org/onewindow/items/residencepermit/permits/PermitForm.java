package org.onewindow.items.residencepermit.permits;

import java.util.Objects;

/**
 * What an officer enters on a permit's page; whatever was left out is empty.
 *
 * @param reason the name of an {@link EndReason}
 * @param identified anything if the holder's identity was checked
 */
record PermitForm(String words, String reason, String identified) {

    static final PermitForm EMPTY = new PermitForm("", "", "");

    PermitForm {
        words = Objects.requireNonNullElse(words, "");
        reason = Objects.requireNonNullElse(reason, "");
        identified = Objects.requireNonNullElse(identified, "");
    }

    boolean isIdentified() {
        return !identified.isBlank();
    }
}
