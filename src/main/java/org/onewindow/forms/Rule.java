package org.onewindow.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldError;

/**
 * One field with everything the form demands of it.
 *
 * @param field what the outside may know
 * @param options where its options come from
 * @param shownOnly computed, read-only or disabled: submitted by the browser, never taken from it
 * @param hides conditions under which it, or a group around it, is hidden
 * @param check what its value must satisfy
 */
record Rule(FormField field, OptionSource options, boolean shownOnly, List<FeelExpression> hides, ValueCheck check)
        implements Node {

    @Override
    public void check(@Nullable Object value, Scope scope, Place place, boolean complete, List<FieldError> errors) {
        if (shownOnly) {
            return;
        }
        boolean hidden = hidden(scope);
        if (value == null || empty(value)) {
            if (complete && !hidden && field.required()) {
                errors.add(place.error(field.key(), missing()));
            }
        } else if (hidden) {
            errors.add(place.error(field.key(), "按当前填写情况不需要“" + field.name() + "”，请清空。"));
        } else {
            check.complaint(value, scope.variables())
                    .ifPresent(fault -> errors.add(place.error(field.key(), "“" + field.name() + "”" + fault + "。")));
        }
    }

    @Override
    public boolean asked(Scope scope) {
        return !hidden(scope);
    }

    @Override
    public @Nullable Object accepted(@Nullable Object value, Scope scope) {
        boolean left = value == null || !(value instanceof Boolean) && empty(value);
        return value == null || left || shownOnly || hidden(scope) ? null : check.kept(value);
    }

    @Override
    public Stream<LabelledValue> display(@Nullable Object value, String path, Map<String, Object> context) {
        return value == null || !(value instanceof Boolean) && empty(value)
                ? Stream.empty()
                : Stream.of(new LabelledValue(path + field.key(), field.name(), words(value, context)));
    }

    /** A nested value is never handed on. */
    @Override
    public @Nullable Object known(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().filter(Rule::simple).toList()
                : simple(value) ? value : null;
    }

    private static boolean simple(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    private boolean hidden(Scope scope) {
        return hides.stream().anyMatch(hide -> hide.isTrue(scope.variables()));
    }

    private String words(Object value, Map<String, Object> context) {
        if (value instanceof Boolean ticked) {
            return ticked ? "是" : "否";
        }
        Map<String, String> labels = new HashMap<>();
        options.options(context).forEach(option -> labels.put(option.value(), option.label()));
        List<?> parts = value instanceof List<?> list ? list : List.of(value);
        return parts.stream()
                .filter(Objects::nonNull)
                .map(part -> labels.getOrDefault(part.toString(), part.toString()))
                .collect(Collectors.joining("、"));
    }

    /** Whether there is nothing in it; an unticked box is empty too. */
    private boolean empty(Object value) {
        return value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty()
                || field.type().equals("checkbox") && Boolean.FALSE.equals(value);
    }

    /** The order to fill it in, in the verb that suits the field. */
    private String missing() {
        return switch (field.type()) {
            case "radio", "select", "checklist", "taglist" -> "请选择“" + field.name() + "”。";
            case "checkbox" -> "请勾选“" + field.name() + "”。";
            default -> "请填写“" + field.name() + "”。";
        };
    }
}
