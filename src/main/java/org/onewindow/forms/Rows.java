package org.onewindow.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldError;

/**
 * A list of rows with the same fields ({@code dynamiclist}).
 *
 * @param level the fields of one row
 * @param hides conditions under which the whole list is hidden
 * @param min fewest rows; zero for a list that may be left out
 * @param max most rows
 */
record Rows(FormField field, Level level, List<FeelExpression> hides, int min, int max) implements Node {

    static Rows of(String key, String label, Level level, List<FeelExpression> hides, int min, int max) {
        FormField field = new FormField(key, label, "dynamiclist", min > 0, List.of(), level.fields());
        return new Rows(field, level, hides, min, max);
    }

    @Override
    public void check(@Nullable Object value, Scope scope, Place place, boolean complete, List<FieldError> errors) {
        String label = "“" + field.label() + "”";
        if (value != null && !(value instanceof List)) {
            errors.add(place.error(field.key(), label + "应为若干行。"));
            return;
        }
        List<?> rows = rows(value);
        boolean hidden = hidden(scope);
        if (hidden && !rows.isEmpty()) {
            errors.add(place.error(field.key(), "按当前填写情况不需要" + label + "，请删去各行。"));
        } else if (rows.size() > max) {
            errors.add(place.error(field.key(), label + "不能超过 " + max + " 行。"));
        } else if (complete && !hidden && rows.size() < min) {
            errors.add(place.error(field.key(), label + "至少填写 " + min + " 行。"));
        } else {
            checkRows(rows, scope, place, complete, errors);
        }
    }

    private void checkRows(List<?> rows, Scope scope, Place place, boolean complete, List<FieldError> errors) {
        for (int index = 0; index < rows.size(); index++) {
            Place row = place.row(field, index);
            if (rows.get(index) instanceof Map<?, ?> values) {
                level.check(values, scope.row(level.known(values), index + 1), row, complete, errors);
            } else {
                errors.add(row.rowError("应为一组填写内容。"));
            }
        }
    }

    private boolean hidden(Scope scope) {
        return hides.stream().anyMatch(hide -> hide.isTrue(scope.variables()));
    }

    @Override
    public boolean asked(Scope scope) {
        return !hidden(scope);
    }

    @Override
    public @Nullable Object accepted(@Nullable Object value, Scope scope) {
        List<Map<String, Object>> accepted = new ArrayList<>();
        for (Object row : hidden(scope) ? List.of() : rows(value)) {
            if (row instanceof Map<?, ?> values) {
                accepted.add(level.accepted(values, scope.row(level.known(values), accepted.size() + 1)));
            }
        }
        return accepted.isEmpty() ? null : accepted;
    }

    @Override
    public Stream<LabelledValue> display(@Nullable Object value, String path, Map<String, Object> context) {
        List<List<LabelledValue>> rows = new ArrayList<>();
        for (Object row : rows(value)) {
            if (row instanceof Map<?, ?> values) {
                rows.add(level.display(values, "", context).toList());
            }
        }
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(new LabelledValue(path + field.key(), field.label(), rows.size() + " 行", rows));
    }

    @Override
    public Object known(@Nullable Object value) {
        return rows(value).stream()
                .limit(max)
                .map(row -> level.known(row instanceof Map<?, ?> values ? values : Map.of()))
                .toList();
    }

    private static List<?> rows(@Nullable Object value) {
        return value instanceof List<?> rows ? rows : List.of();
    }
}
