package org.onewindow.items.residencepermit.permits;

import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseDecisions;
import org.onewindow.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Who stands behind what a case did to a permit: the officer who signed its decision. */
@Component
class Deciders {

    private final CaseDecisions decisions;
    private final Organisation organisation;

    Deciders(CaseDecisions decisions, Organisation organisation) {
        this.decisions = decisions;
        this.organisation = organisation;
    }

    /** The hall itself where nobody has decided. */
    Actor of(String caseNumber) {
        return decisions
                .of(caseNumber)
                .map(decision -> new Actor(decision.decidedBy(), organisation.officerName(decision.decidedBy())))
                .orElse(Actor.HALL);
    }
}
