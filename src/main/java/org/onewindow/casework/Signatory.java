package org.onewindow.casework;

import java.util.Map;
import org.onewindow.organisation.Level;
import org.onewindow.organisation.Organisation;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Component;

/**
 * In whose name the letters of a case go out: the office of the place, or the authority that the item's table named in
 * {@code item.signedBy} finds for it. Cases of the first versions, whose packages have no such table, go on under what the
 * property itself calls the county's authority.
 */
@Component
class Signatory {

    private static final String PROPERTY = "item.signedBy";

    private final Organisation organisation;
    private final Decisions decisions;

    Signatory(Organisation organisation, Decisions decisions) {
        this.organisation = organisation;
        this.decisions = decisions;
    }

    String of(ItemPackage item, CaseFile file) {
        return item.property(PROPERTY)
                .map(said -> item.resource(said + ".dmn").isPresent()
                        ? issuer(item, said, file.areaCode())
                        : organisation.areaName(Level.COUNTY.of(file.areaCode())) + said)
                .orElseGet(() -> organisation.officeName(file.areaCode()));
    }

    private String issuer(ItemPackage item, String table, String areaCode) {
        return decisions
                .evaluate(item, table, Map.of("areaCode", areaCode))
                .single()
                .map(row -> String.valueOf(row.get("name")))
                .orElseThrow(() -> new IllegalStateException(table + " has no row for " + areaCode));
    }
}
