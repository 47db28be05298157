package org.onewindow.workflow.guard;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;

/** Reads what an engine command carries; the engine offers no other way. */
final class Fields {

    private Fields() {}

    static <T> T read(Object command, String field, Class<T> type) {
        return Objects.requireNonNull(readOrNull(command, field, type), field);
    }

    static <T> @Nullable T readOrNull(Object command, String field, Class<T> type) {
        return type.cast(PropertyAccessorFactory.forDirectFieldAccess(command).getPropertyValue(field));
    }
}
