package org.onewindow.casework;

/** The rules that are truly an item's own; one implementation per item that has any. */
public interface ItemRules {

    /** The key of the item. */
    String itemKey();

    /** What the rules propose; nothing is stored. */
    Assessment assess(AssessmentRequest request);
}
