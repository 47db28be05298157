package org.onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.support.FieldError;

/**
 * A Camunda Form as the server understands it: the same demands as in the browser, without trusting the browser.
 *
 * <p>A group with a path is an object, a dynamic list is a list of objects. Errors in them carry paths such as
 * {@code nearRelative.post} and {@code members[1].idNumber}; rows are counted from zero in paths and from one in
 * messages.
 */
public final class FormSchema {

    private final String id;
    private final Level level;

    private FormSchema(String id, Level level) {
        this.id = id;
        this.level = level;
    }

    /**
     * Reads a form.
     *
     * @throws IllegalArgumentException with a Chinese message if the form asks for anything outside the known subset
     */
    public static FormSchema parse(String json) {
        JsonNode root = SchemaReader.tree(json);
        return new FormSchema(root.path("id").asText(""), SchemaReader.read(root));
    }

    /** The form's id, by which processes refer to it. */
    public String id() {
        return id;
    }

    /** The fields that can carry a value, in the form's order; nested groups and lists have fields of their own. */
    public List<FormField> fields() {
        return level.fields();
    }

    /** The fields that are shown to somebody who has filled in this much. */
    public List<FormField> asked(Map<String, Object> values) {
        return level.asked(scope(values, Map.of()));
    }

    /** Without the answers to fields of this form that are not shown to somebody who has filled in this much. */
    public Map<String, Object> withoutUnasked(Map<String, Object> values) {
        Map<String, Object> kept = new HashMap<>(values);
        Set<String> asked = asked(values).stream().map(FormField::key).collect(Collectors.toSet());
        fields().stream()
                .map(FormField::key)
                .filter(key -> !asked.contains(key))
                .forEach(kept::remove);
        return kept;
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
        return check(values, context, true);
    }

    /** What is wrong with the part of a form that is filled in; what is left open is no fault. */
    public List<FieldError> checkGiven(Map<String, Object> values) {
        return check(values, Map.of(), false);
    }

    private List<FieldError> check(Map<String, Object> values, Map<String, Object> context, boolean complete) {
        List<FieldError> errors = new ArrayList<>();
        level.check(values, scope(values, context), Place.FORM, complete, errors);
        return errors;
    }

    /**
     * What may be kept of a checked submission: no empty, hidden, computed or read-only fields; amounts as decimal
     * text, choices as codes, however they were sent.
     */
    public Map<String, Object> accepted(Map<String, Object> values, Map<String, Object> context) {
        return level.accepted(values, scope(values, context));
    }

    /** The answers in words, in the form's order, without empty ones. */
    public List<LabelledValue> display(Map<String, Object> values) {
        return display(values, Map.of());
    }

    /** The answers in words, with option labels from these variables where the form takes its options from them. */
    public List<LabelledValue> display(Map<String, Object> values, Map<String, Object> context) {
        return level.display(values, "", context).toList();
    }

    private Scope scope(Map<String, Object> values, Map<String, Object> context) {
        Map<String, Object> variables = new HashMap<>(context);
        variables.putAll(level.known(values));
        return new Scope(variables);
    }
}
