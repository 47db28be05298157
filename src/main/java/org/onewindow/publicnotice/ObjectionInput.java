package org.onewindow.publicnotice;

import org.jspecify.annotations.Nullable;

/**
 * An objection as somebody hands it in, at the board, at the window or through a channel.
 *
 * @param name the real name
 * @param idNumber of 15 or 18 places; this or the phone must be given
 * @param reason what is wrong with what is shown
 */
public record ObjectionInput(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String reason) {

    /** Nothing, so that no log ever names who objects. */
    @Override
    public String toString() {
        return "ObjectionInput";
    }
}
