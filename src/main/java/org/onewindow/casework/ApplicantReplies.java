package org.onewindow.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.casework.Reply.Door;
import org.onewindow.catalog.RequiredMaterial;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;
import org.onewindow.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what applicants supply, at once or in rounds; what is missing stays open until the last day. */
@Service
public class ApplicantReplies {

    private static final int LONGEST_NOTE = 500;

    private final CaseFiles files;
    private final Supplements supplements;
    private final PendingDelivery pending;
    private final StoredApplication stored;
    private final Corrections corrections;
    private final CaseMaterials materials;
    private final SupplementReplies replies;
    private final Timeline timeline;
    private final Processes processes;

    ApplicantReplies(
            CaseFiles files,
            Supplements supplements,
            PendingDelivery pending,
            StoredApplication stored,
            Corrections corrections,
            CaseMaterials materials,
            SupplementReplies replies,
            Timeline timeline,
            Processes processes) {
        this.files = files;
        this.supplements = supplements;
        this.pending = pending;
        this.stored = stored;
        this.corrections = corrections;
        this.materials = materials;
        this.replies = replies;
        this.timeline = timeline;
        this.processes = processes;
    }

    /** Answers the open request, or hands in what was promised at acceptance. */
    @Transactional
    public void answer(String caseNumber, Reply reply, Actor by, Door door) {
        checkNotes(reply);
        CaseFile file = files.get(caseNumber);
        supplements
                .openAlone(caseNumber)
                .ifPresentOrElse(
                        request -> answer(file, request, reply, by, door), () -> pending.deliver(file, reply, by));
    }

    private void answer(CaseFile file, SupplementRequest request, Reply reply, Actor by, Door door) {
        if (!request.waitsForApplicant()) {
            throw new AlreadyDone("补正内容已经交齐，窗口正在审查。");
        }
        List<RequiredMaterial> asked = asked(file, request.items());
        SubmissionCheck.refuseStrangers(reply.materials(), asked);
        Map<String, Object> before = corrections.form(file);
        Set<String> byRules = codes(stored.defects(file));
        int submissionRound = corrections.keep(file, reply.form(), by);
        materials.supply(file, asked, reply.materials(), by);
        List<SupplementItem> wrong = stored.defects(file);
        Answered answered = new Answered(
                reply, door, asked, stored.badCredit(file), byRules, codes(wrong), before, corrections.form(file));
        List<SupplementItem> open = answered.stillOpen(request.open());
        if (open.size() == request.open().size()) {
            throw new BadInput("materials", "还缺：" + names(open) + "。请至少答复其中一项。");
        }
        replies.add(file.number(), request.round(), submissionRound, content(reply), by);
        boolean review = supplements.mustReview(file.number())
                || !wrong.isEmpty() && open.isEmpty()
                || answered.needsEyes(request.open());
        supplements.replied(file.number(), open, review);
        timeline.add(
                file.number(),
                by,
                open.isEmpty() ? "提交补正材料" : "提交部分补正材料",
                open.isEmpty() ? "" : "还缺：" + names(open) + "。");
        if (open.isEmpty()) {
            processes.correlate(file.number(), "supplementSubmitted");
        }
    }

    private List<RequiredMaterial> asked(CaseFile file, List<SupplementItem> items) {
        Set<String> codes = codes(items);
        return stored.checklist(file).stream()
                .filter(material -> codes.contains(material.code()))
                .toList();
    }

    private static void checkNotes(Reply reply) {
        BadInput.ifAny(reply.notes().entrySet().stream()
                .flatMap(note -> PlainText.check("note." + note.getKey(), "说明", note.getValue(), LONGEST_NOTE).stream())
                .map(FieldError.class::cast)
                .toList());
    }

    private static SupplementReplies.Content content(Reply reply) {
        Map<String, String> presented = new HashMap<>();
        reply.materials()
                .forEach(material ->
                        presented.put(String.valueOf(material.code()), String.valueOf(material.presented())));
        return new SupplementReplies.Content(presented, reply.notes());
    }

    private static Set<String> codes(List<SupplementItem> items) {
        return items.stream().map(SupplementItem::code).collect(Collectors.toSet());
    }

    static String names(List<SupplementItem> items) {
        return items.stream().map(SupplementItem::name).distinct().collect(Collectors.joining("、"));
    }
}
