package org.onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the options of a field come from: fixed in the form, from a variable, or computed from variables.
 *
 * @param fixed options written in the form
 * @param variable name of a variable holding them, or null
 * @param expression FEEL giving them, or null
 */
record OptionSource(
        List<FormOption> fixed,
        @Nullable String variable,
        @Nullable FeelExpression expression) {

    static OptionSource of(JsonNode component) {
        List<FormOption> fixed = new ArrayList<>();
        for (JsonNode value : component.path("values")) {
            String code = value.path("value").asText("");
            fixed.add(new FormOption(code, value.path("label").asText(code)));
        }
        String expression = component.path("valuesExpression").asText("");
        return new OptionSource(
                List.copyOf(fixed),
                component.path("valuesKey").asText(null),
                expression.isEmpty() ? null : FeelExpression.of(expression));
    }

    /** The options offered with these variables; none if the variable is missing, so that nothing slips through. */
    List<FormOption> options(Map<String, Object> context) {
        if (variable != null) {
            return read(context.get(variable));
        }
        return expression == null ? fixed : read(expression.value(context));
    }

    private static List<FormOption> read(@Nullable Object offered) {
        if (!(offered instanceof Collection<?> items)) {
            return List.of();
        }
        List<FormOption> options = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof Map<?, ?> pair) {
                String code = String.valueOf(pair.get("value"));
                options.add(new FormOption(code, pair.get("label") instanceof String label ? label : code));
            } else {
                options.add(new FormOption(String.valueOf(item), String.valueOf(item)));
            }
        }
        return options;
    }
}
