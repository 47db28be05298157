package org.onewindow.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.forms.FormField;

/** Marks that an officer puts on single fields of a form: each with what is wrong there. */
public final class FieldMarks {

    /** What stands before a field's path in the name of the page's input. */
    public static final String NAME = "mark.";

    private FieldMarks() {}

    /**
     * A field that may be marked.
     *
     * @param path as in {@code members[1].idNumber}; a list may be marked as a whole
     */
    public record Markable(String path, String label) {

        /** The name of the input on a page. */
        public String name() {
            return NAME + path;
        }
    }

    /** Every field of the form, those of lists row by row. */
    public static List<Markable> of(List<FormField> fields, Map<String, Object> form) {
        List<Markable> all = new ArrayList<>();
        for (FormField field : fields) {
            collect(field, field.key(), field.label(), form.get(field.key()), all);
        }
        return all;
    }

    /** The marks that were typed: a field with a reason. */
    public static List<SupplementItem> read(List<Markable> fields, Map<String, String> typed) {
        return fields.stream()
                .filter(field -> !typed.getOrDefault(field.name(), "").isBlank())
                .map(field -> new SupplementItem(
                        Answered.FIELD + field.path(),
                        field.label(),
                        typed.getOrDefault(field.name(), "").strip()))
                .toList();
    }

    /** What was written in addition, a line each. */
    public static List<SupplementItem> lines(String text) {
        List<SupplementItem> items = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> items.add(new SupplementItem("other-" + (items.size() + 1), "申请内容", line)));
        return items;
    }

    private static void collect(
            FormField field, String path, String label, @Nullable Object value, List<Markable> all) {
        if (field.type().equals("dynamiclist")) {
            all.add(new Markable(path, label + "（整张表）"));
            int rows = value instanceof List<?> list ? list.size() : 0;
            for (int row = 0; row < rows; row++) {
                for (FormField inner : field.fields()) {
                    all.add(new Markable(
                            path + "[" + row + "]." + inner.key(), label + "第 " + (row + 1) + " 行：" + inner.label()));
                }
            }
        } else if (!field.fields().isEmpty()) {
            field.fields()
                    .forEach(inner -> all.add(new Markable(path + "." + inner.key(), label + "：" + inner.label())));
        } else {
            all.add(new Markable(path, label));
        }
    }
}
