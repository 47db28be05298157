package org.onewindow.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a decision table answered.
 *
 * @param results one map of output name → value per row that counts
 * @param rules the rows that fired, also those of tables this one asked
 */
public record DecisionOutcome(List<Map<String, Object>> results, List<FiredRule> rules) {

    /** The answer of a table that gives one row at most. */
    public Optional<Map<String, Object>> single() {
        return results.stream().findFirst();
    }
}
