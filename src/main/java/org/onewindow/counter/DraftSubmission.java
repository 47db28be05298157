package org.onewindow.counter;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.CaseReceipt;
import org.onewindow.casework.Channel;
import org.onewindow.casework.Intake;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.Known;
import org.onewindow.casework.Submission;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a draft into a case, once: a second try finds the case the first one made. */
@Service
class DraftSubmission {

    private final DraftDesk desk;
    private final Drafts drafts;
    private final Intake intake;
    private final CurrentStaff staff;
    private final DraftUploads uploads;

    DraftSubmission(DraftDesk desk, Drafts drafts, Intake intake, CurrentStaff staff, DraftUploads uploads) {
        this.desk = desk;
        this.drafts = drafts;
        this.intake = intake;
        this.staff = staff;
        this.uploads = uploads;
    }

    /**
     * What the rules say so far.
     *
     * @param assessment null where the rules cannot say anything
     * @param faults why they cannot
     */
    record Suggestion(IntakeVerdict verdict, @Nullable Assessment assessment, List<FieldError> faults) {}

    Suggestion suggest(Draft draft) {
        Submission submission = submission(draft);
        try {
            return new Suggestion(
                    intake.propose(submission, known(draft)), intake.assess(submission, known(draft)), List.of());
        } catch (BadInput refused) {
            return new Suggestion(IntakeVerdict.accept(), null, refused.errors());
        }
    }

    /** Submits as the clerk decided; the draft's id is the idempotency key. */
    @Transactional
    public String submit(UUID id, IntakeVerdict decided) {
        Draft draft = desk.locked(id);
        Staff clerk = staff.get();
        CaseReceipt receipt = intake.receive(
                submission(draft),
                known(draft),
                decided,
                new Actor(clerk.id(), clerk.fullName()),
                "draft-" + id,
                id.toString());
        uploads.handOver(draft, receipt.caseNumber());
        drafts.close(id, receipt.caseNumber());
        return receipt.caseNumber();
    }

    private static Known known(Draft draft) {
        return draft.content().known();
    }

    private static Submission submission(Draft draft) {
        DraftContent content = draft.content();
        return new Submission(
                draft.itemKey(),
                Channel.WINDOW,
                draft.areaCode(),
                null,
                new Submission.Applicant(
                        content.person("applicant.name"),
                        content.person("applicant.idType"),
                        content.person("applicant.idNumber"),
                        content.person("applicant.phone"),
                        content.person("applicant.address")),
                agent(content),
                content.situation(),
                content.form(),
                materials(content));
    }

    private static Submission.@Nullable Agent agent(DraftContent content) {
        return !content.hasAgent()
                ? null
                : new Submission.Agent(
                        content.person("agent.name"),
                        content.person("agent.idType"),
                        content.person("agent.idNumber"),
                        content.person("agent.phone"),
                        content.person("agent.relation"));
    }

    private static List<Submission.PresentedMaterial> materials(DraftContent content) {
        return content.materials().entrySet().stream()
                .map(entry -> new Submission.PresentedMaterial(
                        entry.getKey(), entry.getValue().how(), entry.getValue().reason(), null, null))
                .toList();
    }
}
