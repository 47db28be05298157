package org.onewindow.items.livingallowance.reviews;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Assessments;
import org.onewindow.casework.CaseDecision;
import org.onewindow.casework.CaseDecisions;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseProposals;
import org.onewindow.casework.Decision;
import org.onewindow.casework.Timeline;
import org.onewindow.items.livingallowance.payments.Adjustment;
import org.onewindow.items.livingallowance.payments.Adjustments;
import org.onewindow.items.livingallowance.payments.Allowances;
import org.onewindow.support.HallClock;
import org.onewindow.support.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The automatic steps of a review. */
@Service
class ReviewSteps {

    private final Planner planner;
    private final ReviewedFamily reviewed;
    private final CaseFiles files;
    private final CaseProposals proposals;
    private final Assessments assessments;
    private final CaseDecisions decisions;
    private final Allowances allowances;
    private final Adjustments adjustments;
    private final Timeline timeline;

    ReviewSteps(
            Planner planner,
            ReviewedFamily reviewed,
            CaseFiles files,
            CaseProposals proposals,
            Assessments assessments,
            CaseDecisions decisions,
            Allowances allowances,
            Adjustments adjustments,
            Timeline timeline) {
        this.planner = planner;
        this.reviewed = reviewed;
        this.files = files;
        this.proposals = proposals;
        this.assessments = assessments;
        this.decisions = decisions;
        this.allowances = allowances;
        this.adjustments = adjustments;
        this.timeline = timeline;
    }

    /** Whether anything changes, and whether the family is heard first. */
    @Transactional(readOnly = true)
    public Map<String, Object> sort(String caseNumber) {
        Assessment proposal = assessments.latest(caseNumber).orElseThrow().proposal();
        boolean keep = proposal.verdict().equals(Action.KEEP.name());
        return Map.of(
                "action", keep ? "KEEP" : "CHANGE", "hearing", proposal.flags().contains(ReviewFindings.HEARING));
    }

    /** What was decided takes effect from the month after the decision. */
    @Transactional
    public Map<String, Object> apply(String caseNumber) {
        AssessmentRequest request = proposals.request(files.get(caseNumber));
        Plan plan = planner.of(request);
        CaseDecision decision = decisions.of(caseNumber).orElseThrow();
        String number = reviewed.number(caseNumber);
        LocalDate on = LocalDate.ofInstant(decision.decidedAt(), HallClock.ZONE);
        Action action = action(decision, plan);
        Money amount = decision.amount() == null ? plan.amount() : decision.amount();
        Overpayment overpayment = overpayment(request, plan, action, number, YearMonth.from(on));
        adjustments.decide(new Adjustment(
                number,
                caseNumber,
                action.name(),
                on,
                plan.family().part(),
                plan.family().name(allowances.name(number), on),
                plan.rates(action, amount, YearMonth.from(on)),
                plan.due(),
                overpayment.total(),
                overpayment.spans().isEmpty()
                        ? null
                        : overpayment.spans().get(0).from(),
                on.plusMonths(plan.recheckMonths())));
        timeline.add(caseNumber, Actor.HALL, "执行决定：" + action.label(), "从决定的次月起执行。");
        timeline.add(number, Actor.HALL, "动态管理：" + action.label(), "见复核办件 " + caseNumber + "。");
        boolean overpaid = overpayment.total().compareTo(Money.ZERO) > 0;
        return Map.of("changed", action != Action.KEEP, "overpaid", overpaid);
    }

    /** An officer may set another amount, or leave things as they are. */
    private static Action action(CaseDecision decision, Plan plan) {
        if (decision.decision() == Decision.REFUSED) {
            return Action.KEEP;
        }
        Money own = decision.amount();
        if (own == null) {
            return plan.action();
        }
        return own.equals(plan.current().amount()) ? Action.KEEP : Action.ADJUST;
    }

    /** Nothing is asked back from those who keep their allowance or leave it by work. */
    private Overpayment overpayment(
            AssessmentRequest request, Plan plan, Action action, String number, YearMonth decided) {
        boolean none = action == Action.KEEP || action == Action.GRADUAL_EXIT;
        return Overpayment.of(
                allowances.rates(number), none ? null : Facts.in(request.form()).overpaidFrom(), decided, plan.due());
    }
}
