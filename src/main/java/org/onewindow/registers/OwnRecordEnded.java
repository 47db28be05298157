package org.onewindow.registers;

import org.onewindow.people.IdNumber;

/**
 * A record of the hall itself about somebody has ended; published in the transaction that ended it.
 *
 * @param kind what the record answered
 * @param caseNumber the case that ended it
 */
public record OwnRecordEnded(LookupKind kind, IdNumber person, String caseNumber) {

    /** The case only: the number is personal. */
    @Override
    public String toString() {
        return kind + " " + caseNumber;
    }
}
