package org.onewindow.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What FEEL sees at one place of a form, under the names that form-js gives it.
 *
 * @param variables the whole form and what was handed in with it; inside a row also {@code this}, {@code parent} and
 *     {@code i}
 */
record Scope(Map<String, Object> variables) {

    /**
     * The scope of one row.
     *
     * @param row the row's values, every field known
     * @param number from one
     */
    Scope row(Map<String, Object> row, int number) {
        Map<String, Object> inside = new HashMap<>(variables);
        inside.put("this", row);
        inside.put("parent", variables);
        inside.put("i", List.of(number));
        return new Scope(inside);
    }
}
