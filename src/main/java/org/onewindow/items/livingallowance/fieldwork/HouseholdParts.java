package org.onewindow.items.livingallowance.fieldwork;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.people.Masks;

/** A family as its letters show it: numbers masked, whose each row is by name. */
record HouseholdParts(FamilyLists lists, FoundRows rows, Sheet sheet) {

    /** The family as applied for, or as last found. */
    static Map<String, Object> of(FamilyLists lists, Map<String, Object> form) {
        FoundRows rows = new FoundRows(lists, FoundRows.claimed(lists, form));
        Map<String, Object> parts =
                new HashMap<>(new HouseholdParts(lists, rows, new Sheet(Map.of(), rows.asClaimed())).lines());
        parts.put("reason", FamilyLists.text(form, "hardshipReason"));
        parts.put("accountHolder", FamilyLists.text(form, "accountHolder"));
        String account = FamilyLists.text(form, "accountNumber");
        parts.put("account", account.isEmpty() ? "" : Masks.account(account));
        return parts;
    }

    private Map<String, Object> lines() {
        Map<String, Object> parts = new HashMap<>();
        List<Map<String, Object>> members = new ArrayList<>();
        for (Map<String, String> row : sheet.rows(FamilyLists.MEMBERS)) {
            Map<String, Object> line = new HashMap<>();
            line.put("name", row.getOrDefault("name", ""));
            line.put("idNumberMasked", masked(row));
            line.put("words", withoutName(row));
            line.put("counted", row.getOrDefault("excludedReason", "").isEmpty());
            members.add(line);
        }
        parts.put("members", members);
        parts.put(
                "size",
                members.stream()
                        .filter(member -> Boolean.TRUE.equals(member.get("counted")))
                        .count());
        for (String list : List.of("incomes", "deductions", "properties")) {
            parts.put(
                    list, sheet.rows(list).stream().map(row -> owned(list, row)).toList());
        }
        parts.put("incomeTotal", total("incomes").toPlainString());
        return parts;
    }

    private Map<String, Object> owned(String list, Map<String, String> row) {
        return Map.of("who", owner(row), "words", lists.inWords(list, row));
    }

    /** The member's name that a row belongs to. */
    String owner(Map<String, String> row) {
        String ref = row.getOrDefault(FamilyLists.REF, "");
        return sheet.rows(FamilyLists.MEMBERS).stream()
                .filter(member -> !ref.isEmpty() && ref.equals(member.get(FamilyLists.REF)))
                .map(member -> member.getOrDefault("name", ""))
                .findFirst()
                .orElse("");
    }

    private BigDecimal total(String list) {
        return sheet.rows(list).stream()
                .filter(row -> row.getOrDefault("excludedReason", "").isEmpty())
                .map(row -> row.getOrDefault("monthlyAmount", ""))
                .filter(amount -> amount.matches("\\d{1,9}(\\.\\d{1,2})?"))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2);
    }

    private String masked(Map<String, String> row) {
        String known = FamilyLists.text(rows.origin(FamilyLists.MEMBERS, row), "idNumber");
        String number = known.isEmpty() ? row.getOrDefault("idNumber", "") : known;
        return number.isEmpty() ? "" : Masks.idNumber(number);
    }

    private String withoutName(Map<String, String> row) {
        Map<String, String> rest = new HashMap<>(row);
        rest.remove("name");
        return lists.inWords(FamilyLists.MEMBERS, rest);
    }
}
