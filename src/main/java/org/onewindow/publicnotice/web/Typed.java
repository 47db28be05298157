package org.onewindow.publicnotice.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.NotFoundHere;

/** Reads what stands in an address or in a field. */
final class Typed {

    private Typed() {}

    /** The day, or null for whatever is none. */
    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** The id in an address; anything else is simply not there. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFoundHere("nothing of that id");
        }
    }
}
