package org.onewindow.support;

import java.util.List;

/** Input that the hall refuses; pages show it beside the fields (422), the API as problem details (400). */
public class BadInput extends RuntimeException {

    private final List<FieldError> errors;

    public BadInput(List<FieldError> errors) {
        super("refused input in " + errors.stream().map(FieldError::field).toList());
        this.errors = List.copyOf(errors);
    }

    public BadInput(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Throws if anything was found. */
    public static void ifAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }
}
