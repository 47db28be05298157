package org.onewindow.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldError;

/** What can stand under one key of a form: a field, a nested group or a list of rows. */
sealed interface Node permits Rule, Nested, Rows {

    /** What the outside may know. */
    FormField field();

    /**
     * Says what is wrong.
     *
     * @param value as it was sent; null if it was not
     * @param scope what conditions and options are computed from
     * @param complete whether what is required must be there
     */
    void check(@Nullable Object value, Scope scope, Place place, boolean complete, List<FieldError> errors);

    /** Whether it is asked at all, as far as the form is filled in. */
    boolean asked(Scope scope);

    /** What may be kept of a checked value; null if nothing. */
    @Nullable
    Object accepted(@Nullable Object value, Scope scope);

    /** The answer in words; nothing if there is none. */
    Stream<LabelledValue> display(@Nullable Object value, String path, Map<String, Object> context);

    /** The value as FEEL may see it: only known keys, bounded, and null where nothing usable is. */
    @Nullable
    Object known(@Nullable Object value);
}
