package org.onewindow.fees;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.support.Money;
import org.onewindow.workflow.Decisions;
import org.springframework.stereotype.Component;

/**
 * Asks the table that an item names in its property {@code item.fee}; an item without one is free.
 *
 * <p>The table is told {@code areaCode}, {@code asOf} and the plain answers of the form, and answers with {@code amount} in
 * yuan and {@code basis}.
 */
@Component
class FeeTable {

    private static final String PROPERTY = "item.fee";

    private final Decisions decisions;

    FeeTable(Decisions decisions) {
        this.decisions = decisions;
    }

    FeeDue of(AssessmentRequest request) {
        return request.rules()
                .property(PROPERTY)
                .map(table -> ask(request, table))
                .orElse(FeeDue.FREE);
    }

    private FeeDue ask(AssessmentRequest request, String table) {
        Map<String, Object> facts = new HashMap<>(plain(request.form()));
        facts.put("areaCode", request.areaCode());
        facts.put("asOf", request.asOf().toString());
        return decisions
                .evaluate(request.rules(), table, facts)
                .single()
                .map(FeeTable::due)
                .orElseThrow(() -> new IllegalStateException("no row of " + table + " fits"));
    }

    private static FeeDue due(Map<String, Object> row) {
        return new FeeDue(
                Money.ofYuan(new BigDecimal(String.valueOf(row.get("amount")))), String.valueOf(row.get("basis")));
    }

    /** What a table may see of a form: no lists, no rows. */
    private static Map<String, Object> plain(Map<String, Object> form) {
        return form.entrySet().stream()
                .filter(field -> field.getValue() instanceof String
                        || field.getValue() instanceof Number
                        || field.getValue() instanceof Boolean)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
