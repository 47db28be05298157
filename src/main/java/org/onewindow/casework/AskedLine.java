package org.onewindow.casework;

import java.util.List;
import org.onewindow.forms.FormOption;

/**
 * One line of what an applicant has to answer, as a page asks for it.
 *
 * @param place in the request, from 0
 * @param fields with {@code FIELDS} what may be corrected here
 */
public record AskedLine(int place, SupplementItem item, Kind kind, List<Field> fields) {

    /** How a line is answered. */
    public enum Kind {
        /** By a material, or by its picture. */
        MATERIAL,
        /** By other values in the form. */
        FIELDS,
        /** In words. */
        WORDS
    }

    /**
     * A field that may be corrected.
     *
     * @param name the form's path with {@code form.} before it
     * @param options the choices; none for a field that is typed
     * @param current what it says now, in words
     */
    public record Field(String name, String label, String type, List<FormOption> options, String current) {}
}
