package org.onewindow.inquiries;

import java.time.LocalDate;
import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.StepDates;
import org.onewindow.casework.Timeline;
import org.onewindow.outcomes.DocumentModels;
import org.onewindow.outcomes.Documents;
import org.onewindow.registers.RegisterAnswer;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.RegisterRequest;
import org.onewindow.registers.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The automatic steps of an inquiry, as the diagrams call them. */
@Service
class InquirySteps {

    private static final String TERM = "REGISTER";
    /** Also ended by whoever ends the waiting. */
    static final String EXPLANATION = "COUNTER_EVIDENCE";

    private static final String LETTER = "check-result";

    private final CaseFiles files;
    private final QuestionsOfItems questions;
    private final Registers registers;
    private final CheckResults results;
    private final Tellings tellings;
    private final StepDates dates;
    private final Documents documents;
    private final DocumentModels models;
    private final Timeline timeline;

    InquirySteps(
            CaseFiles files,
            QuestionsOfItems questions,
            Registers registers,
            CheckResults results,
            Tellings tellings,
            StepDates dates,
            Documents documents,
            DocumentModels models,
            Timeline timeline) {
        this.files = files;
        this.questions = questions;
        this.registers = registers;
        this.results = results;
        this.tellings = tellings;
        this.dates = dates;
        this.documents = documents;
        this.models = models;
        this.timeline = timeline;
    }

    /** Asks, or says that there is no line and the question must be asked on paper. */
    @Transactional
    public Map<String, Object> ask(String caseNumber, RegisterKind kind) {
        CaseFile file = files.get(caseNumber);
        LocalDate due = dates.begin(caseNumber, TERM, kind.label()).due();
        registers.ask(caseNumber, kind, questions.of(file, kind), due);
        boolean online = registers.isConnected(kind);
        if (!online) {
            dates.end(caseNumber, TERM);
        }
        timeline.add(caseNumber, Actor.HALL, "发出" + kind.label() + "请求", online ? "" : "没有联网核对的接口，由经办部门取得纸质报告后登记。");
        return Map.of(
                InquiryVariables.REGISTER_DUE,
                StepDates.endOf(due),
                InquiryVariables.ANSWER,
                online ? "ONLINE" : "BY_HAND");
    }

    /** Takes what came back; a partial answer leaves the outcome to an officer. */
    @Transactional
    public Map<String, Object> read(String caseNumber, RegisterKind kind) {
        dates.end(caseNumber, TERM);
        RegisterRequest request = registers.latest(caseNumber, kind).orElseThrow();
        RegisterAnswer answer = registers.answer(request.id()).orElseThrow();
        if (!answer.everythingAnswered()) {
            timeline.add(caseNumber, Actor.HALL, "收到" + kind.label() + "结果", "结果不完整，由经办部门取得纸质报告后登记。");
            return Map.of(InquiryVariables.ANSWER, "PARTIAL");
        }
        results.add(caseNumber, kind, answer.outcome(), answer.findings(), "", Actor.HALL);
        timeline.add(
                caseNumber,
                Actor.HALL,
                "收到" + kind.label() + "结果",
                answer.outcome().label() + "。");
        return Map.of(
                InquiryVariables.ANSWER,
                "COMPLETE",
                InquiryVariables.OUTCOME,
                answer.outcome().name());
    }

    /** The term has passed; from here on only a paper report counts. */
    @Transactional
    public void close(String caseNumber, RegisterKind kind) {
        registers.close(caseNumber, kind);
        dates.end(caseNumber, TERM);
        timeline.add(caseNumber, Actor.HALL, kind.label() + "期限届满", "没有收到结果，由经办部门取得纸质报告后登记。");
    }

    /** Tells the applicant at once what deviates, and until when it can be explained. */
    @Transactional
    public Map<String, Object> tell(String caseNumber, String activityId) {
        LocalDate due = dates.begin(caseNumber, EXPLANATION, "说明核查结果").due();
        tellings.add(caseNumber, due);
        timeline.add(caseNumber, Actor.HALL, "告知核查结果", "核对发现与申报不符的情况，申请人可以在期限内说明并提供证明。");
        documents.issue(caseNumber, LETTER, activityId, models);
        return Map.of(InquiryVariables.COUNTER_EVIDENCE_DUE, StepDates.endOf(due));
    }

    /** The last day for an explanation is over. */
    @Transactional
    public void unanswered(String caseNumber) {
        dates.end(caseNumber, EXPLANATION);
        timeline.add(caseNumber, Actor.HALL, "说明期限届满", "没有收到说明，由街道按核对结果复核。");
    }
}
