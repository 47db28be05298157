package org.onewindow.items.residencepermit.permits;

import java.util.Map;
import org.onewindow.casework.CaseFiles;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Component;

/** Asks the table of issuers; the version of the item in which the permit was issued counts. */
@Component
class Issuers {

    private static final String DECISION = "residence-permit-issuer";

    private final CaseFiles files;
    private final ItemPackages packages;
    private final Decisions decisions;

    Issuers(CaseFiles files, ItemPackages packages, Decisions decisions) {
        this.files = files;
        this.packages = packages;
        this.decisions = decisions;
    }

    Issuer of(Permit permit) {
        ItemPackage item = packages.of(files.get(permit.caseNumber()).processDefinitionId());
        Map<String, Object> row = decisions
                .evaluate(item, DECISION, Map.of("areaCode", permit.areaCode()))
                .single()
                .orElseThrow(() -> new IllegalStateException(DECISION + " has no row for " + permit.areaCode()));
        return new Issuer(text(row, "name"), text(row, "code"), text(row, "licenceType"), text(row, "title"));
    }

    private static String text(Map<String, Object> row, String key) {
        return String.valueOf(row.get(key));
    }
}
