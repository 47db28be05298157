package org.onewindow.workflow;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.springframework.stereotype.Service;

/** What people call a rule that fired; its ids are for the audit and for programs. */
@Service
public class RuleNames {

    private final ItemPackages packages;
    private final Decisions decisions;

    RuleNames(ItemPackages packages, Decisions decisions) {
        this.packages = packages;
        this.decisions = decisions;
    }

    /**
     * A rule in Chinese.
     *
     * @param table what the table is called in the modeler
     * @param row which row of it, counted from the top; empty where that is not known
     */
    public record RuleName(String table, String row) {}

    /**
     * The name of a rule of this package. A table of another item, which a review asks too, is named without the row:
     * that item may have changed since.
     */
    public RuleName of(ItemPackage item, FiredRule rule) {
        if (has(item, rule)) {
            DmnDecision table = decisions.table(item, rule.decision());
            return new RuleName(table.getName(), row(table, rule.ruleId()));
        }
        return packages.latest().stream()
                .filter(other -> has(other, rule))
                .findFirst()
                .map(other ->
                        new RuleName(decisions.table(other, rule.decision()).getName(), ""))
                .orElse(new RuleName("其他规则", ""));
    }

    private static boolean has(ItemPackage item, FiredRule rule) {
        return item.resource(rule.decision() + ".dmn").isPresent();
    }

    private static String row(DmnDecision table, String ruleId) {
        List<String> rows = table.getDecisionLogic() instanceof DmnDecisionTableImpl logic
                ? logic.getRules().stream().map(DmnDecisionTableRuleImpl::getId).toList()
                : List.of();
        int place = rows.indexOf(ruleId);
        return place < 0 ? "" : "第 " + (place + 1) + " 行";
    }
}
