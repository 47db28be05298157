package org.onewindow.casework;

import java.math.BigDecimal;
import java.util.Map;
import org.onewindow.workflow.FiredRule;

/** One row a decision table answered with. */
public record Answer(Map<String, Object> row, FiredRule rule) {

    public String text(String column) {
        return String.valueOf(row.getOrDefault(column, ""));
    }

    public boolean yes(String column) {
        return Boolean.TRUE.equals(row.get(column));
    }

    public int number(String column) {
        return decimal(column).intValueExact();
    }

    /** The same for a column that tables of older versions lack, by which cases in hand go on. */
    public int number(String column, int otherwise) {
        return row.containsKey(column) ? number(column) : otherwise;
    }

    /** Exact: a table's double prints as the decimal it was written as. */
    public BigDecimal decimal(String column) {
        return new BigDecimal(text(column));
    }
}
