package org.onewindow.counter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.forms.FormField;
import org.onewindow.support.FieldError;
import org.springframework.util.MultiValueMap;

/** Values of a form that was shown as plain fields, read back by the kinds of its fields. */
final class TypedFields {

    private TypedFields() {}

    /** What was typed, by field key; the page's names are the keys with a prefix. Anything else on the page is left. */
    static Map<String, Object> read(List<FormField> fields, String prefix, MultiValueMap<String, String> typed) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            Object value = value(field, typed.get(prefix + field.key()));
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        return values;
    }

    private static @Nullable Object value(FormField field, @Nullable List<String> typed) {
        return switch (field.type()) {
            case "checkbox" -> typed != null;
            case "checklist", "taglist" -> typed;
            case "number" -> number(first(typed));
            default -> first(typed);
        };
    }

    private static @Nullable String first(@Nullable List<String> typed) {
        return typed == null || typed.isEmpty() || typed.get(0).isBlank()
                ? null
                : typed.get(0).strip();
    }

    /** A number if it is one; otherwise as typed, for the form's check to refuse. */
    private static @Nullable Object number(@Nullable String typed) {
        try {
            return typed == null ? null : Double.valueOf(typed);
        } catch (NumberFormatException e) {
            return typed;
        }
    }

    static List<FieldError> within(String prefix, List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(prefix + error.field(), error.message()))
                .toList();
    }
}
