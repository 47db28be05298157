package org.onewindow.items.livingallowance.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Component;

/** Looks up how many must take part in an appraisal where the case is. */
@Component
class AppraisalTerms {

    private static final String REGION_DECISION = "minimum-living-allowance-region";

    private final ItemPackages packages;
    private final Decisions decisions;
    private final Clock clock;

    AppraisalTerms(ItemPackages packages, Decisions decisions, Clock clock) {
        this.packages = packages;
        this.decisions = decisions;
        this.clock = clock;
    }

    AppraisalRule of(CaseFile file) {
        Map<String, Object> where =
                Map.of("areaCode", file.areaCode(), "asOf", LocalDate.now(clock).toString());
        return decisions.evaluate(packages.of(file.processDefinitionId()), REGION_DECISION, where).results().stream()
                .findFirst()
                .map(AppraisalTerms::rule)
                .orElseThrow(() -> new IllegalStateException("no region for " + file.areaCode()));
    }

    private static AppraisalRule rule(Map<String, Object> region) {
        String[] share = String.valueOf(region.get("appraisalResidents")).split("/", 2);
        return new AppraisalRule(
                Integer.parseInt(String.valueOf(region.get("appraisalFewest"))),
                Integer.parseInt(share[0].strip()),
                Integer.parseInt(share[1].strip()));
    }
}
