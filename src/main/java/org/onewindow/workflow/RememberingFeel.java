package org.onewindow.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Remembers what cannot change: the value of a literal, and whether a value passes a test made of literals only.
 *
 * <p>The engine reads every cell anew and builds its functions for each; most cells of a table are literals.
 */
final class RememberingFeel implements FeelEngine {

    private static final int MOST = 20_000;
    private static final String TEXT = "\"[^\"\\\\]*+\"";
    private static final String NUMBER = "-?[0-9]++(?:\\.[0-9]++)?";
    private static final String LITERAL = "(?:" + TEXT + "|" + NUMBER + "|true|false)";
    private static final String TEST = "(?:(?:[<>]=?\\s*+)?" + LITERAL + "|[\\[(\\]]\\s*+" + NUMBER + "\\s*+\\.\\.\\s*+"
            + NUMBER + "\\s*+[\\])\\[])";
    private static final String TESTS = TEST + "(?:\\s*+,\\s*+" + TEST + ")*+";
    private static final Pattern ONE_LITERAL = Pattern.compile("\\s*+" + LITERAL + "\\s*+");
    private static final Pattern ONLY_LITERALS =
            Pattern.compile("\\s*+(?:" + TESTS + "|not\\s*+\\(\\s*+" + TESTS + "\\s*+\\))\\s*+");

    private final FeelEngine engine;
    private final Cache<String, Object> values =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<List<Object>, Boolean> passed =
            Caffeine.newBuilder().maximumSize(MOST).build();

    RememberingFeel(FeelEngine engine) {
        this.engine = engine;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        if (!ONE_LITERAL.matcher(expression).matches()) {
            return engine.evaluateSimpleExpression(expression, variables);
        }
        Object known = values.getIfPresent(expression);
        if (known == null) {
            known = engine.<Object>evaluateSimpleExpression(expression, variables);
            values.put(expression, known);
        }
        return (T) known;
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String inputName, VariableContext variables) {
        TypedValue input = variables.resolve(inputName);
        Object value = input == null ? null : input.getValue();
        boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
        if (!plain || !ONLY_LITERALS.matcher(tests).matches()) {
            return engine.evaluateSimpleUnaryTests(tests, inputName, variables);
        }
        return passed.get(List.of(tests, value), key -> engine.evaluateSimpleUnaryTests(tests, inputName, variables));
    }
}
