package org.onewindow.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Service;

/** Asks the decision tables of a package version and tells which rows fired. */
@Service
public class Decisions {

    /** A table answers in milliseconds; the rest is room for a busy machine. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final ThreadLocal<List<FiredRule>> fired = ThreadLocal.withInitial(ArrayList::new);
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final DmnEngine engine;

    Decisions() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
        configuration.setElProvider(expression -> refuse("juel"));
        configuration.setScriptEngineResolver(Decisions::refuse);
        ScalaFeelEngineFactory feel = new ScalaFeelEngineFactory();
        configuration.setFeelEngineFactory(() -> new RememberingFeel(feel.createInstance()));
        this.engine = configuration.buildEngine();
    }

    /**
     * Evaluates one decision of a package.
     *
     * @param decisionKey id of the decision; its file is {@code <decisionKey>.dmn}
     * @param inputs numbers and codes, by the names the table's input expressions use
     */
    public DecisionOutcome evaluate(ItemPackage item, String decisionKey, Map<String, Object> inputs) {
        DmnDecision decision = table(item, decisionKey);
        return TimeLimit.run(LIMIT, () -> evaluate(decision, inputs));
    }

    /** A decision of a package as the engine reads it. */
    DmnDecision table(ItemPackage item, String decisionKey) {
        return parsed.computeIfAbsent(item.deploymentId() + "/" + decisionKey, any -> parse(item, decisionKey));
    }

    private DecisionOutcome evaluate(DmnDecision decision, Map<String, Object> inputs) {
        fired.remove();
        try {
            DmnDecisionResult result = engine.evaluateDecision(decision, Variables.fromMap(inputs));
            List<Map<String, Object>> rows =
                    result.getResultList().stream().map(Map::copyOf).toList();
            return new DecisionOutcome(rows, List.copyOf(fired.get()));
        } finally {
            fired.remove();
        }
    }

    /** Tables are written in FEEL; other languages could reach any class. */
    private static <T> T refuse(String language) {
        throw new IllegalStateException("decisions are written in FEEL, not in " + language);
    }

    private DmnDecision parse(ItemPackage item, String decisionKey) {
        String xml = item.resource(decisionKey + ".dmn")
                .orElseThrow(() -> new IllegalStateException(item.key() + " has no " + decisionKey + ".dmn"));
        return engine.parseDecision(decisionKey, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        for (DmnEvaluatedDecisionRule rule : event.getMatchingRules()) {
            DmnEvaluatedOutput basis = rule.getOutputEntries().get("basis");
            Object text = basis == null || basis.getValue() == null
                    ? ""
                    : basis.getValue().getValue();
            fired.get()
                    .add(new FiredRule(
                            event.getDecisionTable().getKey(), rule.getId(), text == null ? "" : text.toString()));
        }
    }
}
