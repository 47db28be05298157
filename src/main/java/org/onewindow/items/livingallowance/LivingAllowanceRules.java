package org.onewindow.items.livingallowance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.AcceptanceFacts;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Findings;
import org.onewindow.casework.ItemRules;
import org.onewindow.organisation.Organisation;
import org.onewindow.people.IdNumber;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Who gets the minimum living allowance, how much, and what that means for the way the case takes. */
@Component
class LivingAllowanceRules implements ItemRules {

    private final Decisions decisions;
    private final List<CaseFacts> records;
    private final Organisation organisation;
    private final Clock clock;

    LivingAllowanceRules(Decisions decisions, List<CaseFacts> records, Organisation organisation, Clock clock) {
        this.decisions = decisions;
        this.records = records;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String itemKey() {
        return Tables.ITEM;
    }

    @Override
    public Assessment assess(AssessmentRequest request) {
        return proposal(request).assessment();
    }

    /** How many people the allowance is for: the whole family, or those who are taken in alone. */
    int recipients(AssessmentRequest request) {
        return proposal(request).recipients();
    }

    private Proposal proposal(AssessmentRequest request) {
        Findings findings = new Findings(decisions, request);
        Region region = Region.of(request, findings);
        return new Proposal(request, Household.of(request, region, findings, LocalDate.now(clock)), region, findings);
    }

    @Override
    public AcceptanceFacts acceptance(AssessmentRequest request) {
        Findings findings = new Findings(decisions, request);
        Region region = Region.of(request, findings);
        Household household = Household.of(request, region, findings, LocalDate.now(clock));
        return new Authorizations(household).acceptance(request, region, organisation::areaName);
    }

    @Override
    public List<FieldError> check(Map<String, Object> form, @Nullable IdNumber applicant) {
        return new HouseholdCheck(form, applicant, LocalDate.now(clock)).errors();
    }

    @Override
    public Map<String, Object> facts(String caseNumber) {
        Map<String, Object> facts = new HashMap<>();
        records.forEach(record -> facts.putAll(record.of(caseNumber)));
        return facts;
    }
}
