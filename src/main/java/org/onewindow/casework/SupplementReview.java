package org.onewindow.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office looks at what was supplied: complete, not yet, or something that should have been told before. */
@Service
public class SupplementReview {

    private static final int LONGEST_REASON = 500;

    private final CaseFiles files;
    private final Supplements supplements;
    private final SupplementSteps steps;
    private final StoredApplication stored;
    private final CaseRecords records;
    private final DeskWork desk;
    private final Timeline timeline;

    SupplementReview(
            CaseFiles files,
            Supplements supplements,
            SupplementSteps steps,
            StoredApplication stored,
            CaseRecords records,
            DeskWork desk,
            Timeline timeline) {
        this.files = files;
        this.supplements = supplements;
        this.steps = steps;
        this.stored = stored;
        this.records = records;
        this.desk = desk;
        this.timeline = timeline;
    }

    /** What the window may answer. */
    public enum Outcome {
        COMPLETE("已补齐，受理"),
        INCOMPLETE("告知过的内容仍不合格"),
        NEW_DEFECT("有新问题，报督查批准再次补正"),
        NOT_ACCEPT("不属于本单位办理，不予受理");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Who does the task. */
    public record Officer(Actor actor, Set<String> groups) {}

    /** The request that waits for the office. */
    public SupplementRequest request(String caseNumber) {
        return supplements
                .openAlone(caseNumber)
                .filter(request -> !request.waitsForApplicant())
                .orElseThrow(() -> new AlreadyDone("这份补正已经审查完毕。"));
    }

    /** What the rules still find missing or wrong; for the officer to see. */
    public List<SupplementItem> faults(String caseNumber) {
        return stored.missing(files.get(caseNumber));
    }

    /**
     * The office's answer.
     *
     * @param outcome null if nothing was chosen
     * @param reason with {@code NOT_ACCEPT} why, and where to go instead; the letter quotes it
     * @param items with {@code INCOMPLETE} what is still wrong, with {@code NEW_DEFECT} everything of the new request
     */
    @Transactional
    public void judge(String taskId, Officer by, @Nullable Outcome outcome, String reason, List<SupplementItem> items) {
        String caseNumber = desk.open(taskId).caseNumber();
        SupplementRequest request = request(caseNumber);
        if (outcome == null) {
            throw new BadInput("outcome", "请选择审查结论。");
        }
        BadInput.ifAny(
                outcome == Outcome.NOT_ACCEPT
                        ? PlainText.checkRequiredLine("reason", "不予受理的理由和应当去的部门", reason, LONGEST_REASON)
                        : check(caseNumber, outcome, items));
        switch (outcome) {
            case COMPLETE, NOT_ACCEPT -> supplements.answered(caseNumber);
            case INCOMPLETE -> supplements.reopen(caseNumber, items, steps.dueAfterReview(request));
            case NEW_DEFECT -> supplements.propose(caseNumber, items);
        }
        String told = items.isEmpty() ? null : ApplicantReplies.names(items);
        String note = outcome == Outcome.NOT_ACCEPT ? reason.strip() : told;
        desk.finish(taskId, by.actor(), by.groups(), new Finding(outcome.name(), outcome.label(), note, Map.of()));
    }

    /** A supervisor allows a second request, with a reason, or sends the window back to what it told before. */
    @Transactional
    public void allow(String taskId, Officer by, @Nullable Boolean agreed, String reason) {
        String caseNumber = desk.open(taskId).caseNumber();
        SupplementRequest request = request(caseNumber);
        List<FieldError> errors = new ArrayList<>();
        if (agreed == null) {
            errors.add(new FieldError("agreed", "请选择同意或者不同意。"));
        }
        errors.addAll(PlainText.checkRequiredLine("reason", "理由", reason, LONGEST_REASON));
        BadInput.ifAny(errors);
        boolean allowed = Boolean.TRUE.equals(agreed);
        if (allowed) {
            supplements.answered(caseNumber);
            records.requireSupplement(caseNumber, request.proposed());
            supplements.allowed(caseNumber, reason.strip(), by.actor().user());
            timeline.add(caseNumber, by.actor(), "再次告知补正", ApplicantReplies.names(request.proposed()));
        }
        supplements.propose(caseNumber, List.of());
        desk.finish(
                taskId,
                by.actor(),
                by.groups(),
                new Finding(allowed ? "AGREE" : "DISAGREE", allowed ? "同意" : "不同意", reason.strip(), Map.of()));
    }

    /** The fields of the application that may be marked. */
    public List<FieldMarks.Markable> markable(String caseNumber) {
        return stored.markable(files.get(caseNumber));
    }

    /** By when an applicant would have to answer again. */
    public LocalDate dueIfIncomplete(SupplementRequest request) {
        return steps.dueAfterReview(request);
    }

    private List<FieldError> check(String caseNumber, Outcome outcome, List<SupplementItem> items) {
        if (outcome == Outcome.COMPLETE) {
            List<SupplementItem> faults = faults(caseNumber);
            return faults.isEmpty()
                    ? List.of()
                    : List.of(new FieldError("outcome", "还不能受理，规则查出：" + ApplicantReplies.names(faults) + "。"));
        }
        if (items.isEmpty()) {
            return List.of(new FieldError("outcome", "请写明哪些内容不合格、为什么。"));
        }
        return items.stream()
                .flatMap(item -> PlainText.check("outcome", "原因", item.reason(), LONGEST_REASON).stream())
                .toList();
    }
}
