package org.onewindow.inquiries;

import org.onewindow.registers.FindingKind;
import org.onewindow.support.Money;

/**
 * What counts instead of what was declared, after an officer has judged a finding.
 *
 * @param category the item's own code
 * @param amount yuan; per month for an income, the value of a property; zero if there is none after all
 */
public record Correction(String idNumber, FindingKind kind, String category, Money amount) {}
