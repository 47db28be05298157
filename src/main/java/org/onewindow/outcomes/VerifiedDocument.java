package org.onewindow.outcomes;

import java.time.LocalDate;

/** All that the public may learn about a letter from its QR: nothing about the person. */
public record VerifiedDocument(String title, String number, LocalDate issuedOn, String office, boolean valid) {}
