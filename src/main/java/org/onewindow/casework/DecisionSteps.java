package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.deadlines.CaseClocks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The automatic steps from the rules' proposal to the archive, as a case's diagram calls them. */
@Service
class DecisionSteps {

    private final CaseFiles files;
    private final Catalog catalog;
    private final CaseProposals proposals;
    private final Assessments assessments;
    private final CaseDecisions decisions;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionSteps(
            CaseFiles files,
            Catalog catalog,
            CaseProposals proposals,
            Assessments assessments,
            CaseDecisions decisions,
            CaseClocks clocks,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.catalog = catalog;
        this.proposals = proposals;
        this.assessments = assessments;
        this.decisions = decisions;
        this.clocks = clocks;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** What the rules propose, on the application and what officers found, as of the day it counts for; kept with the rows that fired. */
    @Transactional
    public String assess(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        Assessment proposal = proposals.of(file);
        assessments.add(caseNumber, file.receivedOn(), file.processDefinitionId(), proposal);
        timeline.add(caseNumber, Actor.HALL, "按规则测算", "测算的理由和依据加密保存，在办件页面查看。");
        return proposal.verdict();
    }

    /** The decision stands from here on; the clocks stop, unless the item's limit runs until the result can be had. */
    @Transactional
    public void decide(String caseNumber, String verdict) {
        Decision decision = "GRANT".equals(verdict) ? Decision.GRANTED : Decision.REFUSED;
        String officer = decisions.add(caseNumber, decision);
        files.move(caseNumber, CaseStatus.DECIDED, null, today());
        ServiceItem item = catalog.itemOf(files.get(caseNumber).processDefinitionId());
        if (!item.clockStopsAtResult()) {
            clocks.stop(caseNumber, today(), "作出决定", item.mainBasis(), officer);
        }
    }

    /** The result lies ready; a clock that still runs stops. */
    @Transactional
    public void announce(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        ServiceItem item = catalog.itemOf(file.processDefinitionId());
        if (item.clockStopsAtResult()) {
            clocks.stop(caseNumber, today(), "结果备好", item.mainBasis(), Actor.HALL.user());
        }
        timeline.add(caseNumber, Actor.HALL, "结果备好", "可以按申请时选的方式领取了。");
        events.publishEvent(new ResultReady(caseNumber));
    }

    @Transactional
    public void archive(String caseNumber) {
        files.move(caseNumber, CaseStatus.ARCHIVED, null, null);
        timeline.add(caseNumber, Actor.HALL, "归档", "办理过程已全部结束。");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
