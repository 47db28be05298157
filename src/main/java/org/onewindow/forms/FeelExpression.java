package org.onewindow.forms;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** A FEEL expression of a form, parsed once; the engine is the one that also runs the decisions. */
final class FeelExpression {

    private final ParsedExpression parsed;

    private FeelExpression(ParsedExpression parsed) {
        this.parsed = parsed;
    }

    /** Reads an expression as forms write it, with a leading equals sign. */
    static FeelExpression of(String text) {
        String expression = text.startsWith("=") ? text.substring(1) : text;
        PlainFeel.loops(expression).ifPresent(objection -> {
            throw new IllegalArgumentException("表达式“" + text + "”：" + objection + "。");
        });
        ParseResult result = PlainFeel.ENGINE.parseExpression(expression);
        if (!result.isSuccess()) {
            throw new IllegalArgumentException("表达式“" + text + "”写法有误。");
        }
        return new FeelExpression(result.parsedExpression());
    }

    /** Whether the expression is true; what cannot be computed is not. */
    boolean isTrue(Map<String, Object> variables) {
        return Boolean.TRUE.equals(value(variables));
    }

    @Nullable
    Object value(Map<String, Object> variables) {
        EvaluationResult result = PlainFeel.ENGINE.evaluate(parsed, variables);
        return result.isSuccess() ? result.result() : null;
    }
}
