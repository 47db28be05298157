package org.onewindow.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.HallClock;
import org.onewindow.support.Money;
import org.springframework.stereotype.Component;

/** What a letter tells of the decision: the person's words first, then what the rules had proposed and why. */
@Component
class DecisionFacts {

    private final Assessments assessments;
    private final CaseDecisions decisions;

    DecisionFacts(Assessments assessments, CaseDecisions decisions) {
        this.assessments = assessments;
        this.decisions = decisions;
    }

    /** The parts {@code rules}, {@code proposal} and {@code decision} of a letter, as far as the case has got. */
    Map<String, Object> of(String caseNumber) {
        Map<String, Object> facts = new HashMap<>();
        assessments.latest(caseNumber).map(StoredAssessment::proposal).ifPresent(proposal -> {
            facts.put("rules", rules(proposal));
            facts.put("proposal", proposal(proposal));
            decisions.of(caseNumber).ifPresent(decision -> facts.put("decision", decision(decision, proposal)));
        });
        return facts;
    }

    private static List<Map<String, String>> rules(Assessment proposal) {
        return proposal.rules().stream()
                .map(rule -> Map.of("decision", rule.decision(), "ruleId", rule.ruleId(), "basis", rule.basis()))
                .toList();
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
