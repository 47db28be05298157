package org.onewindow.items.livingallowance.payments;

import java.util.Map;

/**
 * A family as it was when something was decided about it.
 *
 * @param name of the applicant
 * @param form the family under the keys of the intake form, with its account
 */
public record FamilyRecord(String name, Map<String, Object> form) {

    @Override
    public String toString() {
        return "FamilyRecord";
    }
}
