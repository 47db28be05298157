package org.onewindow.deadlines;

import java.time.LocalDate;

/**
 * The last day of a period.
 *
 * @param provisional whether it runs into a year whose holidays are not loaded, so that only weekends were assumed
 * @param explanation one Chinese sentence that says how the date came about
 */
public record DueDate(LocalDate due, boolean provisional, String explanation) {}
