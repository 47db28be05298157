package org.onewindow.items.livingallowance;

import java.util.Map;

/** What the item's own sealed records say over the intake form, by its keys; one implementation per kind of record. */
public interface CaseFacts {

    Map<String, Object> of(String caseNumber);
}
