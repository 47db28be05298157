package org.onewindow.casework;

import java.util.List;
import java.util.Map;

/**
 * What an item's own rules know of an application before it is accepted.
 *
 * @param inputs for the acceptance table, besides {@code materialsComplete}
 * @param defects of the form that are to be told once, with everything else that is missing
 */
public record AcceptanceFacts(Map<String, Object> inputs, List<SupplementItem> defects) {

    static final AcceptanceFacts ORDINARY = new AcceptanceFacts(Map.of("inJurisdiction", true), List.of());
}
