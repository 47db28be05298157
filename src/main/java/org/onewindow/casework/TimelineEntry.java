package org.onewindow.casework;

import java.time.Instant;

/** One thing that happened to a case: when, who, what, why. */
public record TimelineEntry(Instant at, String by, String what, String why) {}
