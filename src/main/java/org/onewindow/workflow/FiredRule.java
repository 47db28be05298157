package org.onewindow.workflow;

/**
 * A rule row that fired.
 *
 * @param decision the key of the decision table
 * @param ruleId the id of the row
 * @param basis the norm behind the row, from its output column {@code basis}; empty where the table has none
 */
public record FiredRule(String decision, String ruleId, String basis) {}
