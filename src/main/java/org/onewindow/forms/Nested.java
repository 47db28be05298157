package org.onewindow.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldError;

/** A group with a path: its fields are sent as an object of their own. */
record Nested(FormField field, Level level) implements Node {

    static Nested of(String key, String label, Level level) {
        return new Nested(new FormField(key, label, "group", false, List.of(), level.fields()), level);
    }

    @Override
    public void check(@Nullable Object value, Scope scope, Place place, boolean complete, List<FieldError> errors) {
        if (value != null && !(value instanceof Map)) {
            errors.add(place.error(field.key(), "“" + field.label() + "”应为一组填写内容。"));
        } else {
            level.check(values(value), scope, place.group(field.key()), complete, errors);
        }
    }

    @Override
    public boolean asked(Scope scope) {
        return true;
    }

    @Override
    public @Nullable Object accepted(@Nullable Object value, Scope scope) {
        Map<String, Object> accepted = level.accepted(values(value), scope);
        return accepted.isEmpty() ? null : accepted;
    }

    @Override
    public Stream<LabelledValue> display(@Nullable Object value, String path, Map<String, Object> context) {
        return level.display(values(value), path + field.key() + ".", context);
    }

    @Override
    public Object known(@Nullable Object value) {
        return level.known(values(value));
    }

    private static Map<?, ?> values(@Nullable Object value) {
        return value instanceof Map<?, ?> values ? values : Map.of();
    }
}
