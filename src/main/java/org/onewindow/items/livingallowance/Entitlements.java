package org.onewindow.items.livingallowance;

import java.time.Clock;
import java.time.LocalDate;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Findings;
import org.onewindow.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Asks the rules of the grant about a family, for the grant itself and for every review after it. */
@Component
public class Entitlements {

    private final Decisions decisions;
    private final Clock clock;

    Entitlements(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What the family is entitled to on the reference day; the request carries the package with the grant's tables. */
    public Entitlement of(AssessmentRequest request) {
        Findings findings = new Findings(decisions, request);
        Region region = Region.of(request, findings);
        Household household = Household.of(request, region, findings, LocalDate.now(clock));
        Proposal proposal = new Proposal(request, household, region, findings);
        return new Entitlement(proposal.assessment(), proposal.recipients(), proposal.recheckMonths());
    }
}
