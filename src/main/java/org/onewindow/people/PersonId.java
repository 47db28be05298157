package org.onewindow.people;

/** Our own number of a person, safe to keep in other tables. */
public record PersonId(long value) {}
