package org.onewindow.items.livingallowance;

import java.util.List;
import java.util.Map;
import org.onewindow.casework.Findings;

/** Whether what the family owns keeps within the local rules; one thing beyond them is enough (art 14). */
record Belongings(boolean allowed) {

    private static final String HOME = "HOME";

    static Belongings of(Household household, Region region, Findings findings) {
        List<Row> owned = household.rowsOfCounted("properties", "ownerIdNumber");
        long homes = owned.stream()
                .filter(row -> row.text("kind").equals(HOME)
                        && row.text("exemptReason").isEmpty())
                .count();
        List<Boolean> answers = owned.stream()
                .map(row -> findings.answer(
                                Tables.PROPERTY,
                                Map.of(
                                        "kind", row.text("kind"),
                                        "exemptReason", row.text("exemptReason"),
                                        "region", region.code(),
                                        "value", row.decimal("value"),
                                        "homes", homes))
                        .yes("allowed"))
                .toList();
        return new Belongings(answers.stream().allMatch(Boolean::booleanValue));
    }
}
