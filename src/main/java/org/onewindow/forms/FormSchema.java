package org.onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldError;

/** A Camunda Form as the server understands it: the same demands as in the browser, without trusting the browser. */
public final class FormSchema {

    private static final int MOST_STRANGERS = 5;

    private final String id;
    private final Map<String, Rule> rules;

    private FormSchema(String id, Map<String, Rule> rules) {
        this.id = id;
        this.rules = rules;
    }

    /**
     * Reads a form.
     *
     * @throws IllegalArgumentException with a Chinese message if the form asks for anything outside the known subset
     */
    public static FormSchema parse(String json) {
        JsonNode root = SchemaReader.tree(json);
        return new FormSchema(root.path("id").asText(""), SchemaReader.rules(root));
    }

    /** The form's id, by which processes refer to it. */
    public String id() {
        return id;
    }

    /** The fields that can carry a value, in the form's order. */
    public List<FormField> fields() {
        return rules.values().stream().map(Rule::field).toList();
    }

    /** What is wrong with a submission; empty if nothing is. */
    public List<FieldError> check(Map<String, Object> values) {
        return check(values, Map.of());
    }

    /**
     * What is wrong with a submission; empty if nothing is.
     *
     * @param context variables for {@code valuesKey}, {@code valuesExpression} and conditions; options from a variable
     *     that is missing here are refused
     */
    public List<FieldError> check(Map<String, Object> values, Map<String, Object> context) {
        List<FieldError> errors = new ArrayList<>(strangers(values));
        Map<String, Object> variables = variables(values, context);
        for (Rule rule : rules.values()) {
            if (!rule.shownOnly()) {
                check(rule, values.get(rule.field().key()), variables, errors);
            }
        }
        return errors;
    }

    private List<FieldError> strangers(Map<String, Object> values) {
        return values.keySet().stream()
                .filter(key -> !rules.containsKey(key))
                .limit(MOST_STRANGERS)
                .map(FormSchema::printable)
                .map(key -> new FieldError(key, "表单中没有“" + key + "”这一项，不能提交。"))
                .toList();
    }

    private static String printable(String key) {
        String clean = key.codePoints()
                .filter(character -> !TextCheck.unseen(character, false))
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.isBlank() ? "?" : clean;
    }

    private static void check(
            Rule rule, @Nullable Object value, Map<String, Object> variables, List<FieldError> errors) {
        String key = rule.field().key();
        boolean hidden = rule.hidden(variables);
        if (value == null || rule.empty(value)) {
            if (!hidden && rule.field().required()) {
                errors.add(new FieldError(key, rule.missing()));
            }
        } else if (hidden) {
            errors.add(new FieldError(key, "按当前填写情况不需要“" + rule.field().label() + "”，请清空。"));
        } else {
            rule.check()
                    .complaint(value, variables)
                    .ifPresent(fault ->
                            errors.add(new FieldError(key, "“" + rule.field().label() + "”" + fault + "。")));
        }
    }

    /** What may be kept of a checked submission: no empty, hidden, computed or read-only fields. */
    public Map<String, Object> accepted(Map<String, Object> values, Map<String, Object> context) {
        Map<String, Object> variables = variables(values, context);
        Map<String, Object> accepted = new LinkedHashMap<>();
        for (Rule rule : rules.values()) {
            Object value = values.get(rule.field().key());
            boolean ticked = value instanceof Boolean;
            if (value != null && !rule.shownOnly() && (ticked || !rule.empty(value)) && !rule.hidden(variables)) {
                accepted.put(rule.field().key(), value);
            }
        }
        return accepted;
    }

    /** The answers in words, in the form's order, without empty ones. */
    public List<LabelledValue> display(Map<String, Object> values) {
        return display(values, Map.of());
    }

    /** The answers in words, with option labels from these variables where the form takes its options from them. */
    public List<LabelledValue> display(Map<String, Object> values, Map<String, Object> context) {
        List<LabelledValue> lines = new ArrayList<>();
        for (Rule rule : rules.values()) {
            Object value = values.get(rule.field().key());
            if (value instanceof Boolean || value != null && !rule.empty(value)) {
                lines.add(new LabelledValue(rule.field().key(), rule.field().label(), words(rule, value, context)));
            }
        }
        return lines;
    }

    private static String words(Rule rule, Object value, Map<String, Object> context) {
        if (value instanceof Boolean ticked) {
            return ticked ? "是" : "否";
        }
        Map<String, String> labels = new HashMap<>();
        rule.options().options(context).forEach(option -> labels.put(option.value(), option.label()));
        List<?> parts = value instanceof List<?> list ? list : List.of(value);
        return parts.stream()
                .filter(Objects::nonNull)
                .map(part -> labels.getOrDefault(part.toString(), part.toString()))
                .collect(Collectors.joining("、"));
    }

    /** Variables for FEEL: every field is known, an empty one is null; a nested value is never handed on. */
    private Map<String, Object> variables(Map<String, Object> values, Map<String, Object> context) {
        Map<String, Object> variables = new HashMap<>(context);
        for (String key : rules.keySet()) {
            Object value = values.get(key);
            boolean simple = value instanceof String || value instanceof Number || value instanceof Boolean;
            if (simple || value instanceof List<?>) {
                variables.put(key, value);
            } else {
                putNull(variables, key);
            }
        }
        return variables;
    }

    /** The FEEL engine takes null for "not filled in", which the annotations of Map do not admit here. */
    @SuppressWarnings("NullAway")
    private static void putNull(Map<String, Object> variables, String key) {
        variables.put(key, null);
    }
}
