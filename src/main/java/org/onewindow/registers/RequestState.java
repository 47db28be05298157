package org.onewindow.registers;

/** Where a question stands; only one that is waited for can still be answered with effect. */
public enum RequestState {
    WAITING,
    ANSWERED,
    PARTIAL,
    /** The term passed, a paper report took its place, or the case ended. */
    CLOSED
}
