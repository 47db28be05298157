package org.onewindow.items.elderlysubsidy;

import java.math.BigDecimal;
import java.util.Map;
import org.onewindow.support.Money;

/** One row a decision table answered with. */
record Answer(Map<String, Object> row) {

    String text(String column) {
        return String.valueOf(row.getOrDefault(column, ""));
    }

    int number(String column) {
        return new BigDecimal(text(column)).intValueExact();
    }

    Money yuan(String column) {
        return Money.ofYuan(text(column));
    }
}
