package org.onewindow.items.livingallowance.relatives;

import java.util.Map;
import java.util.Optional;

/**
 * What the applicant declared of a near relative.
 *
 * @param person the relative's name
 * @param post where the relative works and as what
 */
record Declaration(String person, String post) {

    /** The declaration of an application, if it names a near relative. */
    static Optional<Declaration> in(Map<String, Object> form) {
        return form.get("nearRelative") instanceof Map<?, ?> given && Boolean.TRUE.equals(given.get("declared"))
                ? Optional.of(new Declaration(text(given, "person"), text(given, "post")))
                : Optional.empty();
    }

    private static String text(Map<?, ?> given, String key) {
        return given.get(key) instanceof String text ? text : "";
    }
}
