package org.onewindow.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.casework.Submission.PresentedMaterial;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.materials.Materials;
import org.springframework.stereotype.Component;

/** What the acceptance rules say of an application as it is kept now. */
@Component
class StoredApplication {

    private final Catalog catalog;
    private final Submissions submissions;
    private final Materials materials;
    private final CaseProposals proposals;
    private final Proposals rules;
    private final BrokenPromises promises;
    private final Acceptance acceptance;

    StoredApplication(
            Catalog catalog,
            Submissions submissions,
            Materials materials,
            CaseProposals proposals,
            Proposals rules,
            BrokenPromises promises,
            Acceptance acceptance) {
        this.catalog = catalog;
        this.submissions = submissions;
        this.materials = materials;
        this.proposals = proposals;
        this.rules = rules;
        this.promises = promises;
        this.acceptance = acceptance;
    }

    IntakeVerdict propose(CaseFile file) {
        return acceptance.verdict(
                catalog.itemOf(file.processDefinitionId()),
                rules.acceptance(proposals.request(file)),
                missingMaterials(file));
    }

    /** What the item's rules find wrong with the form itself. */
    List<SupplementItem> defects(CaseFile file) {
        return rules.acceptance(proposals.request(file)).defects();
    }

    /** Everything that stands against acceptance. */
    List<SupplementItem> missing(CaseFile file) {
        List<SupplementItem> missing = new ArrayList<>(defects(file));
        missing.addAll(missingMaterials(file));
        return missing;
    }

    /** The fields of the application that may be marked. */
    List<FieldMarks.Markable> markable(CaseFile file) {
        return FieldMarks.of(
                catalog.intakeForm(catalog.itemOf(file.processDefinitionId()).files())
                        .fields(),
                submissions.of(file.number()).form());
    }

    List<RequiredMaterial> checklist(CaseFile file) {
        Submissions.Answers given = submissions.of(file.number());
        return catalog.materials(
                catalog.itemOf(file.processDefinitionId()).files(),
                given.situation(),
                given.known().inputs());
    }

    Optional<String> badCredit(CaseFile file) {
        return promises.badCredit(file.applicantId());
    }

    private List<SupplementItem> missingMaterials(CaseFile file) {
        List<PresentedMaterial> presented = materials.list(file.number()).stream()
                .map(line -> new PresentedMaterial(line.code(), line.presented().name(), line.reason(), null, null))
                .toList();
        return Checklist.missing(checklist(file), presented, badCredit(file));
    }
}
