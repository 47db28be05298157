package org.onewindow.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.casework.IntakeVerdict.Outcome;
import org.onewindow.casework.SupplementReview.Officer;
import org.onewindow.support.BadInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The window answers what it only received at first: accept, supplement, or not accept. */
@Service
public class Examination {

    private final CaseFiles files;
    private final StoredApplication stored;
    private final Acceptance acceptance;
    private final AcceptanceDays acceptanceDays;
    private final IntakeTerms terms;
    private final CaseRecords records;
    private final Opinions opinions;
    private final DeskWork desk;

    Examination(
            CaseFiles files,
            StoredApplication stored,
            Acceptance acceptance,
            AcceptanceDays acceptanceDays,
            IntakeTerms terms,
            CaseRecords records,
            Opinions opinions,
            DeskWork desk) {
        this.files = files;
        this.stored = stored;
        this.acceptance = acceptance;
        this.acceptanceDays = acceptanceDays;
        this.terms = terms;
        this.records = records;
        this.opinions = opinions;
        this.desk = desk;
    }

    /** What the acceptance rules say now; nothing is stored. */
    public IntakeVerdict propose(String caseNumber) {
        return stored.propose(files.get(caseNumber));
    }

    /** The last day for the answer; after it the application counts as accepted from the day of receipt. */
    public LocalDate dueOn(String caseNumber) {
        return terms.due(
                caseNumber, IntakeTerms.EXAMINATION, files.get(caseNumber).receivedOn());
    }

    /** The fields of the application that may be marked. */
    public List<FieldMarks.Markable> markable(String caseNumber) {
        return stored.markable(files.get(caseNumber));
    }

    @Transactional
    public void answer(String taskId, Officer by, IntakeVerdict decided) {
        CaseFile file = files.get(desk.open(taskId).caseNumber());
        if (decided.outcome() == Outcome.DEFER) {
            throw new BadInput("outcome", "请选择受理、补正或不予受理。");
        }
        acceptance.refuseUnfounded(decided, stored.propose(file));
        opinions.addHand(file.number(), by.actor().user(), Intake.STEP, "受理");
        switch (decided.outcome()) {
            case ACCEPT -> acceptanceDays.set(file.number(), acceptanceDays.today(), "窗口在期限内答复受理");
            case SUPPLEMENT -> records.requireSupplement(file.number(), decided.missing());
            case NOT_ACCEPT, DEFER -> {}
        }
        Outcome outcome = decided.outcome();
        desk.finish(
                taskId, by.actor(), by.groups(), new Finding(outcome.name(), outcome.label(), note(decided), Map.of()));
    }

    /** The letter of non-acceptance quotes it. */
    private static String note(IntakeVerdict decided) {
        List<SupplementItem> missing = decided.missing();
        return missing.isEmpty() ? decided.reason() : ApplicantReplies.names(missing);
    }
}
