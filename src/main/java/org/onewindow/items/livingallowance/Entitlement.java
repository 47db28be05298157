package org.onewindow.items.livingallowance;

import org.onewindow.casework.Assessment;

/**
 * What a family would get by the rules of the grant.
 *
 * @param recipients how many people the amount is for
 * @param recheckMonths after how many months the family is looked at again (D7)
 */
public record Entitlement(Assessment assessment, int recipients, int recheckMonths) {}
