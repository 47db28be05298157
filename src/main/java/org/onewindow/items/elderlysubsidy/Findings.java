package org.onewindow.items.elderlysubsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.casework.Assessment;
import org.onewindow.support.Money;
import org.onewindow.workflow.DecisionOutcome;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.FiredRule;
import org.onewindow.workflow.ItemPackage;

/** Asks the decision tables and keeps what they said: rows that fired, sentences, flags. */
final class Findings {

    private final Decisions decisions;
    private final ItemPackage item;
    private final Set<FiredRule> rules = new LinkedHashSet<>();
    private final Set<String> flags = new LinkedHashSet<>();
    private final List<String> reasons = new ArrayList<>();

    Findings(Decisions decisions, ItemPackage item) {
        this.decisions = decisions;
        this.item = item;
    }

    /** The row that fired, if any; its words become part of the assessment. */
    Optional<Answer> ask(String decision, Map<String, Object> inputs) {
        Optional<Answer> answer = askForSum(decision, inputs);
        answer.ifPresent(row -> {
            keep(flags, row.text("flag"));
            keep(reasons, row.text("reason"));
        });
        return answer;
    }

    /** The row that fired, where a table must have one for every question. */
    Answer answer(String decision, Map<String, Object> inputs) {
        return ask(decision, inputs)
                .orElseThrow(() -> new IllegalStateException(decision + " has no row for a question it must answer"));
    }

    /** The row that fired, if any, as one of many that only add to a sum. */
    Optional<Answer> askForSum(String decision, Map<String, Object> inputs) {
        DecisionOutcome outcome = decisions.evaluate(item, decision, inputs);
        rules.addAll(outcome.rules());
        return outcome.single().map(Answer::new);
    }

    Assessment granted(Money amount, StartMonth start, Money backPay) {
        return new Assessment(
                ElderlySubsidyProcess.ELIGIBLE,
                true,
                amount,
                start.month(),
                null,
                backPay.equals(Money.ZERO) ? null : backPay,
                null,
                Map.of(),
                List.copyOf(flags),
                List.copyOf(rules),
                List.copyOf(reasons));
    }

    Assessment notYet(LocalDate firstEligibleOn, StartMonth start) {
        return new Assessment(
                ElderlySubsidyProcess.NOT_YET,
                false,
                null,
                start.month(),
                firstEligibleOn,
                null,
                null,
                Map.of(),
                List.copyOf(flags),
                List.copyOf(rules),
                List.copyOf(reasons));
    }

    Assessment refused(String verdict) {
        return new Assessment(
                verdict,
                false,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                List.copyOf(flags),
                List.copyOf(rules),
                List.copyOf(reasons));
    }

    private static void keep(Collection<String> into, String words) {
        if (!words.isEmpty()) {
            into.add(words);
        }
    }
}
