package org.onewindow.deadlines;

/** The clock of a case was paused, resumed or extended: its due days may have moved. */
public record ClockChanged(String caseNumber) {}
