package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** A new standard needs a row and a date, nothing else; what was due before stays as it was. */
class NewStandardTest {

    private static final String SINCE_2024 = "&gt;= date(\"2024-07-01\")";

    @Test
    void paysTheStandardOfTheDay() {
        ItemPackage raised = withRaisedStandard();
        assertThat(amount("2026-06-30", raised)).isEqualTo("1450.00");
        assertThat(amount("2026-07-01", raised)).isEqualTo("1530.00");
    }

    /** The row of Beijing, ended on 30 June 2026, and the same row again with a higher standard from the next day. */
    private static ItemPackage withRaisedStandard() {
        ItemPackage item = PackageFiles.item(Tables.ITEM);
        String table = item.resource(Tables.REGION + ".dmn").orElseThrow();
        String row = table.substring(
                table.indexOf("<rule id=\"beijing\""),
                table.indexOf("</rule>", table.indexOf("<rule id=\"beijing\"")) + "</rule>".length());
        String ended = row.replace(SINCE_2024, "[date(\"2024-07-01\")..date(\"2026-06-30\")]");
        String raised = row.replace("\"beijing", "\"beijing-2026")
                .replace(SINCE_2024, "&gt;= date(\"2026-07-01\")")
                .replace("<text>1450</text>", "<text>1530</text>");
        assertThat(ended).isNotEqualTo(row);
        Map<String, String> resources = new TreeMap<>(item.resources());
        resources.put(Tables.REGION + ".dmn", table.replace(row, ended + raised));
        return new ItemPackage(item.key(), item.name(), 2, "2", "raised", "", Map.of(), resources);
    }

    private static String amount(String day, ItemPackage rules) {
        AssessmentRequest asked = Family.in("110105").asOf(day).member(40).request();
        AssessmentRequest under = new AssessmentRequest(
                asked.asOf(),
                asked.appliedOn(),
                asked.areaCode(),
                asked.applicant(),
                asked.birthDate(),
                asked.form(),
                asked.circumstances(),
                rules);
        return Objects.requireNonNull(
                        LivingAllowanceRulesTest.RULES.assess(under).amount())
                .yuan();
    }
}
