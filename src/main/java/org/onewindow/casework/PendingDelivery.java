package org.onewindow.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.workflow.Processes;
import org.springframework.stereotype.Component;

/** Takes what was promised at acceptance; with the last of it the decision is free. */
@Component
class PendingDelivery {

    /** What was promised once is not promised again. */
    private static final Optional<String> NO_NEW_PROMISE = Optional.of("容缺材料应当补交，不能再次承诺");

    private final PendingPromises promises;
    private final StoredApplication stored;
    private final CaseMaterials materials;
    private final Timeline timeline;
    private final Processes processes;

    PendingDelivery(
            PendingPromises promises,
            StoredApplication stored,
            CaseMaterials materials,
            Timeline timeline,
            Processes processes) {
        this.promises = promises;
        this.stored = stored;
        this.materials = materials;
        this.timeline = timeline;
        this.processes = processes;
    }

    void deliver(CaseFile file, Reply reply, Actor by) {
        PendingPromise promise = promises.openAlone(file.number()).orElseThrow(() -> new AlreadyDone("本件没有等待补正的内容。"));
        Set<String> promised =
                promise.items().stream().map(SupplementItem::code).collect(Collectors.toSet());
        List<RequiredMaterial> asked = stored.checklist(file).stream()
                .filter(material -> promised.contains(material.code()))
                .toList();
        SubmissionCheck.refuseStrangers(reply.materials(), asked);
        Set<String> missing = Checklist.missing(asked, reply.materials(), NO_NEW_PROMISE).stream()
                .map(SupplementItem::code)
                .collect(Collectors.toSet());
        List<SupplementItem> open = promise.open().stream()
                .filter(item -> missing.contains(item.code()))
                .toList();
        if (open.size() == promise.open().size()) {
            throw new BadInput("materials", "还缺：" + ApplicantReplies.names(open) + "。请至少补交其中一项。");
        }
        materials.supply(file, asked, good(reply, missing), by);
        promises.delivered(file.number(), open);
        timeline.add(
                file.number(),
                by,
                "补交容缺材料",
                open.isEmpty() ? "承诺的材料已经交齐。" : "还缺：" + ApplicantReplies.names(open) + "。");
        if (open.isEmpty()) {
            processes.correlate(file.number(), "pendingDelivered");
        }
    }

    private static List<Submission.PresentedMaterial> good(Reply reply, Set<String> missing) {
        return reply.materials().stream()
                .filter(material -> !missing.contains(String.valueOf(material.code())))
                .toList();
    }
}
