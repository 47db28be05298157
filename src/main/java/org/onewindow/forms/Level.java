package org.onewindow.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldError;

/**
 * The fields of one level: of the form, of a nested group, or of a row.
 *
 * @param nodes by key, in the form's order
 */
record Level(Map<String, Node> nodes) {

    private static final int MOST_STRANGERS = 5;

    List<FormField> fields() {
        return nodes.values().stream().map(Node::field).toList();
    }

    List<FormField> asked(Scope scope) {
        return nodes.values().stream()
                .filter(node -> node.asked(scope))
                .map(Node::field)
                .toList();
    }

    void check(Map<?, ?> values, Scope scope, Place place, boolean complete, List<FieldError> errors) {
        values.keySet().stream()
                .filter(key -> !(key instanceof String known && nodes.containsKey(known)))
                .limit(MOST_STRANGERS)
                .map(key -> printable(String.valueOf(key)))
                .forEach(key -> errors.add(place.error(key, "表单中没有“" + key + "”这一项，不能提交。")));
        nodes.forEach((key, node) -> node.check(values.get(key), scope, place, complete, errors));
    }

    private static String printable(String key) {
        String clean = key.codePoints()
                .filter(character -> !TextCheck.unseen(character, false))
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.isBlank() ? "?" : clean;
    }

    Map<String, Object> accepted(Map<?, ?> values, Scope scope) {
        Map<String, Object> accepted = new LinkedHashMap<>();
        nodes.forEach((key, node) -> {
            Object kept = node.accepted(values.get(key), scope);
            if (kept != null) {
                accepted.put(key, kept);
            }
        });
        return accepted;
    }

    Stream<LabelledValue> display(Map<?, ?> values, String path, Map<String, Object> context) {
        return nodes.entrySet().stream()
                .flatMap(entry -> entry.getValue().display(values.get(entry.getKey()), path, context));
    }

    /** Every field is known, one without a value is null. */
    Map<String, Object> known(Map<?, ?> values) {
        Map<String, Object> known = new HashMap<>();
        nodes.forEach((key, node) -> put(known, key, node.known(values.get(key))));
        return known;
    }

    /** The FEEL engine takes null for "not filled in", which the annotations of Map do not admit here. */
    @SuppressWarnings("NullAway")
    private static void put(Map<String, Object> variables, String key, @Nullable Object value) {
        variables.put(key, value);
    }
}
