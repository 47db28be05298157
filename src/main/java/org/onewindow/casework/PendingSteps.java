package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.materials.Material;
import org.onewindow.materials.Materials;
import org.onewindow.materials.Presented;
import org.onewindow.outcomes.Documents;
import org.onewindow.support.DateWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The automatic steps of 容缺受理, as the diagrams call them. */
@Service
class PendingSteps {

    private final CaseFiles files;
    private final Catalog catalog;
    private final Submissions submissions;
    private final Materials materials;
    private final PendingPromises promises;
    private final BrokenPromises broken;
    private final IntakeTerms terms;
    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final Documents documents;
    private final LetterFacts letterFacts;
    private final Timeline timeline;
    private final Clock clock;

    PendingSteps(
            CaseFiles files,
            Catalog catalog,
            Submissions submissions,
            Materials materials,
            PendingPromises promises,
            BrokenPromises broken,
            IntakeTerms terms,
            CaseClocks clocks,
            CaseSteps steps,
            Documents documents,
            LetterFacts letterFacts,
            Timeline timeline,
            Clock clock) {
        this.files = files;
        this.catalog = catalog;
        this.submissions = submissions;
        this.materials = materials;
        this.promises = promises;
        this.broken = broken;
        this.terms = terms;
        this.clocks = clocks;
        this.steps = steps;
        this.documents = documents;
        this.letterFacts = letterFacts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whether the case is accepted without something; what, is kept with its last day, and the decision waits. */
    @Transactional
    Map<String, Object> atAcceptance(String caseNumber) {
        List<SupplementItem> items = awaited(caseNumber);
        if (!items.isEmpty()) {
            promises.add(caseNumber, items, terms.due(caseNumber, IntakeTerms.PENDING, LocalDate.now(clock)));
        }
        return Map.of(CaseVariables.MATERIALS_PENDING, !items.isEmpty());
    }

    /** 告知承诺: what, by when, and what follows if it does not come. */
    @Transactional
    Map<String, Object> promise(String caseNumber) {
        PendingPromise promise = promises.open(caseNumber).orElseThrow();
        LocalDate due = promise.dueOn();
        timeline.add(caseNumber, Actor.HALL, "容缺受理", names(promise.items()) + "，应在 " + DateWords.day(due) + "以前补交。");
        documents.issue(caseNumber, "pending-promise", "pending-promise", letterFacts);
        return Map.of(
                CaseVariables.PENDING_DUE, DueDates.endOf(due),
                CaseVariables.PENDING_REMINDER, terms.reminder(caseNumber, due));
    }

    @Transactional
    void remind(String caseNumber) {
        promises.open(caseNumber)
                .filter(promise -> promises.remindOnce(caseNumber))
                .ifPresent(promise -> {
                    timeline.add(caseNumber, Actor.HALL, "提醒补交", "补交期限快要到了，还缺" + names(promise.open()) + "。");
                    documents.issue(caseNumber, "supplement-reminder", "pending-reminder", letterFacts);
                });
    }

    @Transactional
    void lapse(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        promises.lapsed(file);
        broken.add(file);
    }

    /** 视为撤回: what was promised did not come. */
    @Transactional
    void end(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        LocalDate today = LocalDate.now(clock);
        files.move(caseNumber, CaseStatus.WITHDRAWN, null, today);
        steps.endAll(caseNumber);
        String basis = catalog.itemOf(file.processDefinitionId()).mainBasis();
        clocks.stop(caseNumber, today, "没有按承诺补交材料", basis, Actor.HALL.user());
        timeline.add(caseNumber, Actor.HALL, "视为撤回申请", "没有在承诺的期限内补交容缺材料。");
        documents.issue(caseNumber, "pending-notice", "pending-notice", letterFacts);
    }

    private List<SupplementItem> awaited(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        Set<String> mayWait = catalog
                .materials(
                        catalog.itemOf(file.processDefinitionId()).files(),
                        submissions.of(caseNumber).situation())
                .stream()
                .filter(material -> material.required() && material.mayBePending())
                .map(RequiredMaterial::code)
                .collect(Collectors.toSet());
        return materials.list(caseNumber).stream()
                .filter(line -> line.presented() == Presented.PENDING && mayWait.contains(line.code()))
                .map(PendingSteps::item)
                .toList();
    }

    private static SupplementItem item(Material line) {
        return new SupplementItem(line.code(), line.name(), "受理时承诺补交" + line.name() + "。");
    }

    private static String names(List<SupplementItem> items) {
        return items.stream().map(SupplementItem::name).collect(Collectors.joining("、"));
    }
}
