package org.onewindow.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.workflow.DecisionOutcome;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.FiredRule;

/** Asks the decision tables of an item about one application and keeps what they said: rows that fired, sentences, flags. */
public final class Findings {

    private final Decisions decisions;
    private final AssessmentRequest request;
    private final Set<FiredRule> rules = new LinkedHashSet<>();
    private final Set<String> flags = new LinkedHashSet<>();
    private final Set<String> reasons = new LinkedHashSet<>();

    public Findings(Decisions decisions, AssessmentRequest request) {
        this.decisions = decisions;
        this.request = request;
    }

    /** Every row that fired; nothing is kept of them. The tables know the place and the reference day. */
    public List<Answer> all(String table, Map<String, Object> inputs) {
        Map<String, Object> asked = new HashMap<>(inputs);
        asked.putIfAbsent("areaCode", request.areaCode());
        asked.put("asOf", request.asOf().toString());
        DecisionOutcome outcome = decisions.evaluate(request.rules(), table, asked);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < outcome.results().size(); i++) {
            answers.add(new Answer(outcome.results().get(i), outcome.rules().get(i)));
        }
        return answers;
    }

    /** The first row that fired, kept, if there is one. */
    public Optional<Answer> find(String table, Map<String, Object> inputs) {
        Optional<Answer> answer = all(table, inputs).stream().findFirst();
        answer.ifPresent(this::keep);
        return answer;
    }

    /** The row that fired, kept, where a table must have one for every question. */
    public Answer answer(String table, Map<String, Object> inputs) {
        return find(table, inputs)
                .orElseThrow(() -> new IllegalStateException(table + " has no row for a question it must answer"));
    }

    /** Makes a row part of the assessment: its norm, its words, its flag. */
    public void keep(Answer answer) {
        rules.add(answer.rule());
        add(flags, answer.text("flag"));
        add(reasons, answer.text("reason"));
    }

    /** Adds what no table says: a flag and its sentence. */
    public void remark(String flag, String reason) {
        add(flags, flag);
        add(reasons, reason);
    }

    public List<FiredRule> rules() {
        return List.copyOf(rules);
    }

    public List<String> flags() {
        return List.copyOf(flags);
    }

    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    private static void add(Set<String> into, String words) {
        if (!words.isEmpty()) {
            into.add(words);
        }
    }
}
