package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.ClockView;
import org.onewindow.outcomes.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The automatic steps around acceptance and the early ends of a case, as its diagram calls them. */
@Service
class IntakeSteps {

    private final CaseFiles files;
    private final Catalog catalog;
    private final CaseProposals proposals;
    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final AcceptanceDays acceptanceDays;
    private final Documents documents;
    private final LetterFacts letterFacts;
    private final Timeline timeline;
    private final Clock clock;

    IntakeSteps(
            CaseFiles files,
            Catalog catalog,
            CaseProposals proposals,
            CaseClocks clocks,
            CaseSteps steps,
            AcceptanceDays acceptanceDays,
            Documents documents,
            LetterFacts letterFacts,
            Timeline timeline,
            Clock clock) {
        this.files = files;
        this.catalog = catalog;
        this.proposals = proposals;
        this.clocks = clocks;
        this.steps = steps;
        this.acceptanceDays = acceptanceDays;
        this.documents = documents;
        this.letterFacts = letterFacts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Acceptance starts the clocks; the day itself does not count (民法典 art 201). */
    @Transactional
    public Map<String, Object> accept(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        ServiceItem item = catalog.itemOf(file.processDefinitionId());
        LocalDate acceptedOn = acceptanceDays.of(file);
        files.move(caseNumber, CaseStatus.ACCEPTED, acceptedOn, null);
        CaseLimits limits = CaseLimits.of(item, proposals.of(file));
        clocks.start(caseNumber, acceptedOn, limits.statutory(), limits.promised(), limits.reason(), item.mainBasis());
        ClockView view = clocks.view(caseNumber);
        timeline.add(caseNumber, Actor.HALL, "受理", view.explanation());
        issue(caseNumber, "acceptance");
        Map<String, Object> variables = new HashMap<>(DueDates.variables(view));
        variables.put(CaseVariables.DELEGATED, limits.delegated());
        return variables;
    }

    @Transactional
    public void refuseAcceptance(String caseNumber) {
        files.move(caseNumber, CaseStatus.NOT_ACCEPTED, null, today());
        issue(caseNumber, "non-acceptance");
    }

    @Transactional
    public void withdraw(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        files.move(caseNumber, CaseStatus.WITHDRAWN, null, today());
        steps.endAll(caseNumber);
        if (file.acceptedOn() != null) {
            String basis = catalog.itemOf(file.processDefinitionId()).mainBasis();
            clocks.stop(caseNumber, today(), "申请人撤回申请", basis, Actor.APPLICANT.user());
        }
        issue(caseNumber, "withdrawal");
    }

    private void issue(String caseNumber, String letter) {
        documents.issue(caseNumber, letter, letter, letterFacts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
