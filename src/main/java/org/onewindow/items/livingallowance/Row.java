package org.onewindow.items.livingallowance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of a list in the form, read without complaint; {@link RowCheck} complains.
 *
 * @param path names the row in errors, for example {@code form.members[1]}
 * @param number counts the rows of the list from 1
 */
record Row(String path, int number, Map<?, ?> values) {

    /** The rows of a list; none if the form has no such list. */
    static List<Row> of(Map<String, Object> form, String list) {
        List<Row> rows = new ArrayList<>();
        if (form.get(list) instanceof List<?> given) {
            for (int i = 0; i < given.size(); i++) {
                Map<?, ?> values = given.get(i) instanceof Map<?, ?> row ? row : Map.of();
                rows.add(new Row("form." + list + "[" + i + "]", i + 1, values));
            }
        }
        return rows;
    }

    /** The key of the list it stands in. */
    String list() {
        return path.substring("form.".length(), path.indexOf('['));
    }

    String at(String key) {
        return path + "." + key;
    }

    String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString().strip();
    }

    boolean yes(String key) {
        return text(key).equalsIgnoreCase("true");
    }

    /** A whole number; 0 where nothing readable stands. */
    int number(String key) {
        BigDecimal value = decimal(key);
        return value.stripTrailingZeros().scale() <= 0 && value.precision() < 10 ? value.intValue() : 0;
    }

    /** Yuan, or another decimal; 0 where nothing readable stands. */
    BigDecimal decimal(String key) {
        try {
            return new BigDecimal(text(key));
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }
}
