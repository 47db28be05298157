package org.onewindow.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field with everything the form demands of it.
 *
 * @param field what the outside may know
 * @param options where its options come from
 * @param shownOnly computed, read-only or disabled: submitted by the browser, never taken from it
 * @param hides conditions under which it, or a group around it, is hidden
 * @param check what its value must satisfy
 */
record Rule(FormField field, OptionSource options, boolean shownOnly, List<FeelExpression> hides, ValueCheck check) {

    boolean hidden(Map<String, Object> variables) {
        return hides.stream().anyMatch(hide -> hide.isTrue(variables));
    }

    /** Whether there is nothing in it; an unticked box is empty too. */
    boolean empty(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty()
                || field.type().equals("checkbox") && Boolean.FALSE.equals(value);
    }

    /** The order to fill it in, in the verb that suits the field. */
    String missing() {
        return switch (field.type()) {
            case "radio", "select", "checklist", "taglist" -> "请选择“" + field.label() + "”。";
            case "checkbox" -> "请勾选“" + field.label() + "”。";
            default -> "请填写“" + field.label() + "”。";
        };
    }
}
