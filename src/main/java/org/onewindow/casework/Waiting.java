package org.onewindow.casework;

import java.time.Instant;

/**
 * For whom a case waits.
 *
 * @param applicant true: 等您; false: 等我们
 * @param who the applicant or the desk, in words
 * @param what the step, in words
 */
public record Waiting(boolean applicant, String who, String what, Instant since) {}
