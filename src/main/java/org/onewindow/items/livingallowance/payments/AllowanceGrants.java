package org.onewindow.items.livingallowance.payments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.onewindow.casework.Assessments;
import org.onewindow.casework.CaseDecision;
import org.onewindow.casework.CaseDecisions;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseProposals;
import org.onewindow.casework.Decision;
import org.onewindow.items.livingallowance.Entitlement;
import org.onewindow.items.livingallowance.Entitlements;
import org.onewindow.items.livingallowance.Families;
import org.onewindow.people.People;
import org.onewindow.support.HallClock;
import org.onewindow.support.Money;
import org.onewindow.workflow.Lives;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a grant into an allowance that is paid from the month after the decision (57号 art 21). */
@Service
class AllowanceGrants {

    static final String LIFE = "living-allowance-life";
    static final String GRANT = "GRANT";

    private final AllowanceRows rows;
    private final PaymentDecisions decided;
    private final CaseFiles files;
    private final CaseProposals proposals;
    private final CaseDecisions decisions;
    private final Assessments assessments;
    private final Entitlements entitlements;
    private final People people;
    private final Lives lives;
    private final Clock clock;

    AllowanceGrants(
            AllowanceRows rows,
            PaymentDecisions decided,
            CaseFiles files,
            CaseProposals proposals,
            CaseDecisions decisions,
            Assessments assessments,
            Entitlements entitlements,
            People people,
            Lives lives,
            Clock clock) {
        this.rows = rows;
        this.decided = decided;
        this.files = files;
        this.proposals = proposals;
        this.decisions = decisions;
        this.assessments = assessments;
        this.entitlements = entitlements;
        this.people = people;
        this.lives = lives;
        this.clock = clock;
    }

    /** Begins the allowance of a granted case, once. */
    @Transactional
    public void begin(String caseNumber) {
        CaseDecision decision = decisions
                .of(caseNumber)
                .filter(made -> made.decision() == Decision.GRANTED)
                .orElseThrow(() -> new IllegalStateException("only a grant begins an allowance"));
        Money amount =
                decision.amountOver(assessments.latest(caseNumber).orElseThrow().proposal());
        if (amount == null || amount.compareTo(Money.ZERO) <= 0) {
            return;
        }
        CaseFile file = files.get(caseNumber);
        var request = proposals.request(file);
        Entitlement entitlement = entitlements.of(request);
        LocalDate decidedOn = LocalDate.ofInstant(decision.decidedAt(), HallClock.ZONE);
        Rate rate = new Rate(YearMonth.from(decidedOn).plusMonths(1), amount, entitlement.recipients());
        LocalDate recheckOn = decidedOn.plusMonths(entitlement.recheckMonths());
        Allowance allowance =
                new Allowance(caseNumber, file.areaCode(), file.communityCode(), rate.from(), recheckOn, false, null);
        if (rows.add(allowance)) {
            FamilyRecord family =
                    new FamilyRecord(people.get(file.applicantId()).name(), Families.part(request.form()));
            decided.add(
                    caseNumber,
                    new PaymentDecision(caseNumber, GRANT, decidedOn, family, List.of(rate), amount, Money.ZERO, null));
            lives.begin(LIFE, allowance.life(), Map.of("nextDue", next(allowance)));
        }
    }

    /** When its life looks at it for the first time. */
    private String next(Allowance allowance) {
        return LifeDates.next(allowance, decided.rates(allowance.number(), ""), LocalDate.now(clock));
    }
}
