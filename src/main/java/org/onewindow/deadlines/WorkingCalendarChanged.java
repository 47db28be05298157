package org.onewindow.deadlines;

/** A year of the calendar was imported: due days of running cases may have moved. */
public record WorkingCalendarChanged(int year) {}
