package org.onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the rules proposed for a case, as kept for later explanation.
 *
 * @param asOf the reference day
 */
public record StoredAssessment(long id, Instant at, LocalDate asOf, Assessment proposal) {}
