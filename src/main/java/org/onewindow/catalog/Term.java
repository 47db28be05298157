package org.onewindow.catalog;

import org.onewindow.deadlines.Limit;

/**
 * How long a step may take in a region.
 *
 * @param rollOver whether a last day that is a rest day moves to the next working day (民法典 art 203)
 * @param pausesClock whether the clock of the whole case stands still meanwhile
 * @param basis the norm
 */
public record Term(Limit limit, boolean rollOver, boolean pausesClock, String basis) {}
