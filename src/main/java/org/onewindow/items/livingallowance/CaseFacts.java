package org.onewindow.items.livingallowance;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the item's own sealed records say over the intake form, by its keys; one implementation per kind of record. */
public interface CaseFacts {

    Map<String, Object> of(String caseNumber);

    /** When somebody last looked at the family itself; empty for records that nobody makes on the spot. */
    default Optional<Instant> seenAt(String caseNumber) {
        return Optional.empty();
    }
}
