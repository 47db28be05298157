package org.onewindow.deadlines;

/** The clock of a case has ended: it was decided or came to another end. */
public record ClockStopped(String caseNumber) {}
