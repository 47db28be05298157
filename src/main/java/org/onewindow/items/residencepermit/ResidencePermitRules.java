package org.onewindow.items.residencepermit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.AcceptanceFacts;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Findings;
import org.onewindow.casework.ItemRules;
import org.onewindow.organisation.Organisation;
import org.onewindow.people.IdNumber;
import org.onewindow.people.People;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.springframework.stereotype.Component;

/** Who gets a residence permit, when it is endorsed, who may come for whom and what is missing. */
@Component
class ResidencePermitRules implements ItemRules {

    private final Decisions decisions;
    private final HallRecords records;
    private final CaseFiles cases;
    private final People people;
    private final Organisation organisation;
    private final Clock clock;

    ResidencePermitRules(
            Decisions decisions,
            HallRecords records,
            CaseFiles cases,
            People people,
            Organisation organisation,
            Clock clock) {
        this.decisions = decisions;
        this.records = records;
        this.cases = cases;
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String itemKey() {
        return Tables.ITEM;
    }

    @Override
    public Assessment assess(AssessmentRequest request) {
        refuseImpossibleDays(request);
        AssessmentRequest known = withRecords(request);
        return new Proposal(known, new Findings(decisions, known)).assessment();
    }

    @Override
    public List<FieldError> check(Map<String, Object> form, @Nullable IdNumber applicant) {
        LocalDate today = LocalDate.now(clock);
        return new FormCheck(new Application(form, today, "", 0)).all(today);
    }

    @Override
    public AcceptanceFacts acceptance(AssessmentRequest request) {
        AssessmentRequest known = withRecords(request);
        return new AcceptanceQuestion(decisions, known, organisation::cityName)
                .facts(permitExists(request.applicant()));
    }

    @Override
    public Map<String, Object> facts(String caseNumber) {
        IdNumber applicant = people.get(cases.get(caseNumber).applicantId()).idNumber();
        return applicant == null ? Map.of() : records.of(applicant);
    }

    @Override
    public Optional<String> otherItem(ItemPackage rules, IdNumber applicant) {
        return AcceptanceQuestion.otherItem(decisions, rules, applicant).map(row -> row.text("reason"));
    }

    private boolean permitExists(@Nullable IdNumber applicant) {
        return applicant != null && records.permit(applicant).isPresent();
    }

    private AssessmentRequest withRecords(AssessmentRequest request) {
        if (request.applicant() == null) {
            return request;
        }
        Map<String, Object> form = new HashMap<>(request.form());
        form.putAll(records.of(request.applicant()));
        return new AssessmentRequest(
                request.asOf(),
                request.appliedOn(),
                request.areaCode(),
                request.applicant(),
                request.birthDate(),
                form,
                request.circumstances(),
                request.rules());
    }

    /** Nothing was registered, issued or endorsed on a day that neither today nor the reference day has reached. */
    private void refuseImpossibleDays(AssessmentRequest request) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = request.asOf().isAfter(today) ? request.asOf() : today;
        BadInput.ifAny(new FormCheck(Application.of(request)).days(last));
    }
}
