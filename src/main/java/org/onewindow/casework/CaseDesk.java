package org.onewindow.casework;

import java.util.List;
import java.util.Map;
import org.onewindow.casework.Submission.PresentedMaterial;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.outcomes.DeliveryRecorded;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.PlainText;
import org.onewindow.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the applicant's side may do with a running case, at the window or through a channel. */
@Service
public class CaseDesk {

    private static final int LONGEST_REASON = 500;

    private final CaseFiles files;
    private final Catalog catalog;
    private final Submissions submissions;
    private final Supplements supplements;
    private final CaseMaterials materials;
    private final Timeline timeline;
    private final Processes processes;

    CaseDesk(
            CaseFiles files,
            Catalog catalog,
            Submissions submissions,
            Supplements supplements,
            CaseMaterials materials,
            Timeline timeline,
            Processes processes) {
        this.files = files;
        this.catalog = catalog;
        this.submissions = submissions;
        this.supplements = supplements;
        this.materials = materials;
        this.timeline = timeline;
        this.processes = processes;
    }

    /** Takes an application back, any time before the decision. */
    @Transactional
    public void withdraw(String caseNumber, String reason, Actor by) {
        BadInput.ifAny(PlainText.checkRequiredLine("reason", "撤回理由", reason, LONGEST_REASON));
        CaseFile file = files.get(caseNumber);
        if (!file.status().mayBeWithdrawn()) {
            throw new AlreadyDone("办件现在是“" + file.status().label() + "”，不能再撤回。");
        }
        timeline.add(caseNumber, by, "撤回申请", reason);
        processes.correlate(caseNumber, "withdraw");
    }

    /** Answers the open request; everything on its list must come, or nothing is taken. */
    @Transactional
    public void answerSupplement(String caseNumber, List<PresentedMaterial> presented, Actor by) {
        CaseFile file = files.get(caseNumber);
        SupplementRequest request = supplements.open(caseNumber).orElseThrow(() -> new AlreadyDone("本件没有等待补正的内容。"));
        List<RequiredMaterial> asked = catalog
                .materials(
                        catalog.itemOf(file.processDefinitionId()).files(),
                        submissions.of(caseNumber).situation())
                .stream()
                .filter(material ->
                        request.items().stream().anyMatch(item -> item.code().equals(material.code())))
                .toList();
        SubmissionCheck.refuseStrangers(presented, asked);
        List<SupplementItem> stillMissing = Checklist.missing(asked, presented);
        if (!stillMissing.isEmpty()) {
            throw new BadInput(
                    "materials",
                    "还缺："
                            + String.join(
                                    "、",
                                    stillMissing.stream()
                                            .map(SupplementItem::name)
                                            .toList()) + "。请一次补齐后再提交。");
        }
        materials.supply(caseNumber, asked, presented, by);
        supplements.answered(caseNumber);
        timeline.add(caseNumber, by, "提交补正材料", "");
        processes.correlate(caseNumber, "supplementSubmitted");
    }

    /** The letter is in the right hands; letters of a case that was never decided change nothing more. */
    @EventListener
    @Transactional
    public void on(DeliveryRecorded delivery) {
        CaseFile file = files.get(delivery.caseNumber());
        if (file.status() != CaseStatus.DECIDED) {
            return;
        }
        files.move(file.number(), CaseStatus.DELIVERED, null, null);
        timeline.add(file.number(), new Actor("window", delivery.by()), "出件送达", "送达回证：" + delivery.receiptNumber());
        processes.complete(file.number(), "handOut", Map.of());
    }
}
