package org.onewindow.casework;

/** The result of a case can be collected, or lies ready to be posted. */
public record ResultReady(String caseNumber) {}
