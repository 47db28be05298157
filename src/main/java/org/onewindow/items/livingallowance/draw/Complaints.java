package org.onewindow.items.livingallowance.draw;

/** Knows whether somebody complained about a case. */
interface Complaints {

    boolean about(String caseNumber);
}
