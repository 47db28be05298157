package org.onewindow.deadlines;

/** Whether the promise is to finish on the spot (即办件) or by a day (承诺件). */
public enum ClockKind {
    ON_THE_SPOT,
    PROMISED
}
