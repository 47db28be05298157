package org.onewindow.forms;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An answer as people read it.
 *
 * @param key the field's key; of a field in a nested group with the group's path, as in {@code nearRelative.post}
 * @param label the field's label
 * @param value the answer in words: option labels instead of codes, 是 or 否 instead of true or false; of a list how
 *     many rows it has
 * @param rows of a list the answers of each row; else empty
 */
public record LabelledValue(String key, String label, String value, List<List<LabelledValue>> rows) {

    @SuppressWarnings("ConstantValue")
    public LabelledValue(String key, String label, String value, @Nullable List<List<LabelledValue>> rows) {
        this.key = key;
        this.label = label;
        this.value = value;
        // Answers stored before there were lists have none.
        this.rows = rows == null ? List.of() : rows;
    }

    /** An answer of one value. */
    public LabelledValue(String key, String label, String value) {
        this(key, label, value, List.of());
    }

    /** The same answer with every single value, also in the rows, changed in the same way. */
    public LabelledValue with(UnaryOperator<LabelledValue> change) {
        return rows.isEmpty()
                ? change.apply(this)
                : new LabelledValue(
                        key,
                        label,
                        value,
                        rows.stream()
                                .map(row -> row.stream()
                                        .map(cell -> cell.with(change))
                                        .toList())
                                .toList());
    }
}
