package org.onewindow.casework;

import java.util.Map;

/** The rules that are truly an item's own; one implementation per item that has any. */
public interface ItemRules {

    /** The key of the item. */
    String itemKey();

    /** What the rules propose; nothing is stored. */
    Assessment assess(AssessmentRequest request);

    /** What the acceptance table of the item asks for, and what is wrong with the form itself. */
    default AcceptanceFacts acceptance(AssessmentRequest request) {
        return AcceptanceFacts.ORDINARY;
    }

    /** What the item's own records say over the intake form, by its keys. */
    default Map<String, Object> facts(String caseNumber) {
        return Map.of();
    }
}
