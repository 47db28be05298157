package org.onewindow.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.HallClock;
import org.onewindow.support.Money;
import org.onewindow.workflow.FiredRule;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.RuleNames;
import org.springframework.stereotype.Component;

/** What a letter tells of the decision: the person's words first, then what the rules had proposed and why. */
@Component
class DecisionFacts {

    private final Assessments assessments;
    private final CaseDecisions decisions;
    private final RuleNames names;

    DecisionFacts(Assessments assessments, CaseDecisions decisions, RuleNames names) {
        this.assessments = assessments;
        this.decisions = decisions;
        this.names = names;
    }

    /** The parts {@code rules}, {@code proposal} and {@code decision} of a letter, as far as the case has got. */
    Map<String, Object> of(String caseNumber, ItemPackage item) {
        Map<String, Object> facts = new HashMap<>();
        assessments.latest(caseNumber).map(StoredAssessment::proposal).ifPresent(proposal -> {
            facts.put("rules", rules(item, proposal));
            facts.put("proposal", proposal(proposal));
            decisions.of(caseNumber).ifPresent(decision -> facts.put("decision", decision(decision, proposal)));
        });
        return facts;
    }

    private List<Map<String, String>> rules(ItemPackage item, Assessment proposal) {
        return proposal.rules().stream().map(rule -> rule(item, rule)).toList();
    }

    /** By its Chinese name; letters of packages deployed earlier print the row where the id was. */
    private Map<String, String> rule(ItemPackage item, FiredRule rule) {
        RuleNames.RuleName name = names.of(item, rule);
        return Map.of("decision", name.table(), "row", name.row(), "ruleId", name.row(), "basis", rule.basis());
    }

    private static Map<String, Object> decision(CaseDecision decision, Assessment proposal) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("granted", decision.decision() == Decision.GRANTED);
        facts.put("refused", decision.decision() == Decision.REFUSED);
        LocalDate decidedOn = LocalDate.ofInstant(decision.decidedAt(), HallClock.ZONE);
        facts.put("decidedOn", decidedOn);
        facts.put("monthAfter", YearMonth.from(decidedOn).plusMonths(1).toString());
        facts.put("amount", yuan(decision.amountOver(proposal)));
        if (decision.difference() != null) {
            facts.put("difference", Map.of("proposed", yuan(proposal.amount()), "reason", decision.difference()));
        }
        facts.put("startMonth", text(proposal.startMonth()));
        facts.put("backPay", yuan(proposal.backPay()));
        facts.put("reasons", reasons(proposal));
        facts.put("reason", text(decision.reason()));
        facts.put("note", text(decision.note()));
        return facts;
    }

    private static Map<String, Object> proposal(Assessment proposal) {
        return Map.of("eligible", proposal.eligible(), "amount", yuan(proposal.amount()), "reasons", reasons(proposal));
    }

    private static List<Map<String, String>> reasons(Assessment proposal) {
        return proposal.reasons().stream()
                .map(reason -> Map.of("text", reason, "basis", ""))
                .toList();
    }

    private static String yuan(@Nullable Money money) {
        return money == null ? "" : money.yuan();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
