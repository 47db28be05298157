package org.onewindow.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.Limit;
import org.onewindow.deadlines.LimitUnit;
import org.onewindow.deadlines.WorkingCalendar;
import org.onewindow.organisation.Organisation;
import org.onewindow.outcomes.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The automatic steps of 一次性补正, as the shared diagram calls them. */
@Service
class SupplementSteps {

    private final CaseFiles files;
    private final Supplements supplements;
    private final AcceptanceDays acceptanceDays;
    private final AnswerDays answers;
    private final IntakeTerms terms;
    private final WorkingCalendar calendar;
    private final Organisation organisation;
    private final CaseSteps steps;
    private final Documents documents;
    private final LetterFacts letterFacts;
    private final Timeline timeline;
    private final Clock clock;

    SupplementSteps(
            CaseFiles files,
            Supplements supplements,
            AcceptanceDays acceptanceDays,
            AnswerDays answers,
            IntakeTerms terms,
            WorkingCalendar calendar,
            Organisation organisation,
            CaseSteps steps,
            Documents documents,
            LetterFacts letterFacts,
            Timeline timeline,
            Clock clock) {
        this.files = files;
        this.supplements = supplements;
        this.acceptanceDays = acceptanceDays;
        this.answers = answers;
        this.terms = terms;
        this.calendar = calendar;
        this.organisation = organisation;
        this.steps = steps;
        this.documents = documents;
        this.letterFacts = letterFacts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Hands the word to the applicant until the last day of the open request. */
    @Transactional
    Map<String, Object> request(String caseNumber) {
        SupplementRequest request = supplements.open(caseNumber).orElseThrow();
        CaseFile file = files.get(caseNumber);
        if (file.status() != CaseStatus.SUPPLEMENT_REQUESTED) {
            files.move(caseNumber, CaseStatus.SUPPLEMENT_REQUESTED, null, null);
        }
        issue(caseNumber, "supplement", request);
        Map<String, Object> variables = new HashMap<>(organisation.groupsFor(file.areaCode(), file.communityCode()));
        variables.putAll(until(caseNumber, request.dueOn()));
        return variables;
    }

    /** Reminds once of what is still open. */
    @Transactional
    void remind(String caseNumber) {
        SupplementRequest request = supplements.open(caseNumber).orElseThrow();
        if (request.waitsForApplicant() && supplements.remindOnce(caseNumber)) {
            timeline.add(
                    caseNumber,
                    Actor.HALL,
                    "提醒补正",
                    "补正期限快要到了，还有 " + request.open().size() + " 项没有补正。");
            issue(caseNumber, "supplement-reminder", request);
        }
    }

    /** Everything was answered: either that settles the request, or a person has to look at it by a day. */
    @Transactional
    Map<String, Object> takeReply(String caseNumber) {
        boolean review = supplements.mustReview(caseNumber);
        Map<String, Object> variables = new HashMap<>();
        variables.put(CaseVariables.MUST_REVIEW, review);
        if (review) {
            LocalDate from = answers.answerFrom(caseNumber);
            variables.put(
                    CaseVariables.REVIEW_DUE, DueDates.endOf(terms.due(caseNumber, IntakeTerms.EXAMINATION, from)));
        } else {
            supplements.answered(caseNumber);
        }
        return variables;
    }

    /** What the office still finds wrong stays open; the days its review took are given back. */
    @Transactional
    Map<String, Object> keepOpen(String caseNumber) {
        return until(caseNumber, supplements.open(caseNumber).orElseThrow().dueOn());
    }

    /** The last day for an applicant who answered in time, once the office has looked: as many days as were left. */
    LocalDate dueAfterReview(SupplementRequest request) {
        Instant replied = request.repliedAt() == null ? clock.instant() : request.repliedAt();
        int left = calendar.workingDaysBetween(LocalDate.ofInstant(replied, clock.getZone()), request.dueOn());
        LocalDate again = calendar.due(LocalDate.now(clock), new Limit(Math.max(1, left), LimitUnit.WORKING_DAY))
                .due();
        return again.isAfter(request.dueOn()) ? again : request.dueOn();
    }

    @Transactional
    void deemWithdrawn(String caseNumber) {
        files.move(caseNumber, CaseStatus.WITHDRAWN, null, LocalDate.now(clock));
        steps.endAll(caseNumber);
        timeline.add(caseNumber, Actor.HALL, "视为撤回申请", "补正期限届满，没有收到全部补正内容。");
        documents.issue(caseNumber, "withdrawal", "withdrawal", letterFacts);
    }

    /** 逾期不告知 (行政许可法 art 32): the office was silent, so acceptance counts from the day of receipt. */
    @Transactional
    void acceptSilently(String caseNumber) {
        LocalDate from = answers.answerFrom(caseNumber);
        supplements.answered(caseNumber);
        acceptanceDays.set(caseNumber, from, AcceptanceDays.SILENCE);
        timeline.add(caseNumber, Actor.HALL, "视为受理", AcceptanceDays.SILENCE + "。");
    }

    private Map<String, Object> until(String caseNumber, LocalDate dueOn) {
        return Map.of(
                CaseVariables.SUPPLEMENT_DUE, DueDates.endOf(dueOn),
                CaseVariables.SUPPLEMENT_REMINDER, terms.reminder(caseNumber, dueOn));
    }

    private void issue(String caseNumber, String letter, SupplementRequest request) {
        documents.issue(caseNumber, letter, request.round() == 1 ? letter : letter + request.round(), letterFacts);
    }
}
