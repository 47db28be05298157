package org.onewindow.registers;

import org.jspecify.annotations.Nullable;
import org.onewindow.people.IdNumber;

/**
 * A record of the hall itself about somebody has ended; published in the transaction that ended it.
 *
 * @param kind what the record answered
 * @param caseNumber the case that ended it
 * @param movedTo the area in which a new record has taken its place, null where none has
 */
public record OwnRecordEnded(
        LookupKind kind,
        IdNumber person,
        String caseNumber,
        @Nullable String movedTo) {

    /** The case only: the number is personal. */
    @Override
    public String toString() {
        return kind + " " + caseNumber;
    }
}
