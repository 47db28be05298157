package org.onewindow.forms;

import java.util.List;

/**
 * One field of a form that can carry a value.
 *
 * @param key name of the value in a submission
 * @param label what people read, in Chinese
 * @param type the Camunda Form type, for example {@code textfield}
 * @param required whether a visible field must be filled in
 * @param options the fixed choices; empty where there are none or where they come from a variable
 * @param fields of a {@code dynamiclist} the fields of one row, of a {@code group} its fields; else empty
 */
public record FormField(
        String key, String label, String type, boolean required, List<FormOption> options, List<FormField> fields) {

    private static final String OPTIONAL = "（选填）";

    FormField(String key, String label, String type, boolean required, List<FormOption> options) {
        this(key, label, type, required, options, List.of());
    }

    /** The label without the note that the field may be left open. */
    public String name() {
        return label.endsWith(OPTIONAL) ? label.substring(0, label.length() - OPTIONAL.length()) : label;
    }
}
