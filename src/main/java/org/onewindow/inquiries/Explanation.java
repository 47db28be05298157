package org.onewindow.inquiries;

import java.time.Instant;
import java.util.Map;

/**
 * What the applicant says to a result.
 *
 * @param text to the result as a whole
 * @param perFinding number of the finding → what is said to it
 */
public record Explanation(long resultId, String text, Map<Integer, String> perFinding, Instant at, String by) {}
