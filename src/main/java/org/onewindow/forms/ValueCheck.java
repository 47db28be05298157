package org.onewindow.forms;

import java.util.Map;
import java.util.Optional;

/** What may stand in one field; empty values never get here. */
interface ValueCheck {

    /**
     * Says what is wrong with a value.
     *
     * @param value the submitted value, not blank
     * @param context variables that options may come from
     * @return the complaint without the field's name, for example 不能超过 10 个字
     */
    Optional<String> complaint(Object value, Map<String, Object> context);

    /** The form in which a value without complaint is kept. */
    default Object kept(Object value) {
        return value;
    }
}
