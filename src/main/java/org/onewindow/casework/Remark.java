package org.onewindow.casework;

import java.time.Instant;

/** What a supervisor says of a case. */
public record Remark(String words, String by, Instant at) {}
