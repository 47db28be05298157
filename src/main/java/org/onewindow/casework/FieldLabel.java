package org.onewindow.casework;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onewindow.forms.FormField;

/**
 * The words for a field that a path leads to.
 *
 * @param text for example 家庭成员第 2 行：证件号码
 * @param field null for a path that the form does not know
 */
public record FieldLabel(String text, @Nullable FormField field) {

    /** The field of a form at a path without the prefix {@code form.}. */
    public static FieldLabel of(List<FormField> fields, String path) {
        StringBuilder text = new StringBuilder();
        FormField field = null;
        List<FormField> level = fields;
        for (Object step : FormPaths.steps(path)) {
            if (step instanceof Integer row) {
                text.append("第 ").append(row + 1).append(" 行");
                continue;
            }
            field = level.stream()
                    .filter(one -> one.key().equals(step))
                    .findFirst()
                    .orElse(null);
            if (field == null) {
                return new FieldLabel(text + (text.isEmpty() ? "" : "：") + step, null);
            }
            text.append(text.isEmpty() ? "" : "：").append(field.label());
            level = field.fields();
        }
        return new FieldLabel(text.toString(), field);
    }

    /** A value of the field as people read it. */
    public String words(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean ticked) {
            return ticked ? "是" : "否";
        }
        return field == null
                ? value.toString()
                : field.options().stream()
                        .filter(option -> Objects.equals(option.value(), value.toString()))
                        .map(option -> option.label())
                        .findFirst()
                        .orElse(value.toString());
    }
}
