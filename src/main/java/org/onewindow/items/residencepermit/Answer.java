package org.onewindow.items.residencepermit;

import java.math.BigDecimal;
import java.util.Map;
import org.onewindow.workflow.FiredRule;

/** One row a decision table answered with. */
record Answer(Map<String, Object> row, FiredRule rule) {

    String text(String column) {
        return String.valueOf(row.getOrDefault(column, ""));
    }

    boolean yes(String column) {
        return Boolean.TRUE.equals(row.get(column));
    }

    int number(String column) {
        return new BigDecimal(text(column)).intValueExact();
    }
}
