package org.onewindow.items.livingallowance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.inquiries.Correction;
import org.onewindow.registers.FindingKind;
import org.onewindow.support.Money;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Incomes and property as they count after the recheck of a means check (民发〔2021〕57号 art 18), until a later visit. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CheckedMeans implements CaseFacts {

    private final org.onewindow.inquiries.Means means;
    private final Families families;
    private final ObjectProvider<CaseFacts> records;

    CheckedMeans(org.onewindow.inquiries.Means means, Families families, ObjectProvider<CaseFacts> records) {
        this.means = means;
        this.families = families;
        this.records = records;
    }

    @Override
    public Map<String, Object> of(String caseNumber) {
        List<Correction> corrections = means.corrections(caseNumber);
        if (corrections.isEmpty() || isSeenSince(caseNumber)) {
            return Map.of();
        }
        Map<String, Object> known = new HashMap<>(families.form(caseNumber));
        records.stream().filter(record -> record != this).forEach(record -> known.putAll(record.of(caseNumber)));
        return merged(known, corrections);
    }

    /** Whoever looks at the family again begins with these amounts, and what is written down then counts. */
    private boolean isSeenSince(String caseNumber) {
        return means.judgedAt(caseNumber)
                .filter(judged -> records.stream()
                        .filter(record -> record != this)
                        .flatMap(record -> record.seenAt(caseNumber).stream())
                        .anyMatch(judged::isBefore))
                .isPresent();
    }

    /** The lists of the form that change, whole; rows that do not count for a reason stay as they are. */
    static Map<String, Object> merged(Map<String, Object> form, List<Correction> corrections) {
        Map<String, Object> facts = new HashMap<>();
        for (FindingKind kind : List.of(FindingKind.INCOME, FindingKind.PROPERTY)) {
            List<Correction> own =
                    corrections.stream().filter(one -> one.kind() == kind).toList();
            if (!own.isEmpty()) {
                RowKeys keys = RowKeys.of(kind);
                facts.put(keys.list(), rows(Row.of(form, keys.list()), own, keys));
            }
        }
        return facts;
    }

    private static List<Map<String, Object>> rows(List<Row> declared, List<Correction> corrections, RowKeys keys) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Row row : declared) {
            boolean replaced = row.text(keys.excluded()).isEmpty()
                    && corrections.stream().anyMatch(correction -> concerns(row, correction, keys));
            if (!replaced) {
                rows.add(copy(row));
            }
        }
        for (Correction correction : corrections) {
            if (!correction.amount().equals(Money.ZERO)) {
                rows.add(row(declared, correction, keys));
            }
        }
        return rows;
    }

    /** The cost of earning it stays what was declared. */
    private static Map<String, Object> row(List<Row> declared, Correction correction, RowKeys keys) {
        Map<String, Object> row = new LinkedHashMap<>();
        declared.stream()
                .filter(line -> line.text(keys.excluded()).isEmpty() && concerns(line, correction, keys))
                .findFirst()
                .ifPresent(line -> row.putAll(copy(line)));
        row.put(keys.owner(), correction.idNumber());
        row.put("kind", correction.category());
        row.put(keys.amount(), new BigDecimal(correction.amount().yuan()));
        return row;
    }

    private static boolean concerns(Row row, Correction correction, RowKeys keys) {
        String owner = HouseholdCheck.canonical(row.text(keys.owner()), Set.of(correction.idNumber()));
        return owner.equals(correction.idNumber()) && row.text("kind").equals(correction.category());
    }

    private static Map<String, Object> copy(Row row) {
        Map<String, Object> copy = new LinkedHashMap<>();
        row.values().forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    /** How the form calls the parts of a row. */
    private record RowKeys(String list, String owner, String amount, String excluded) {

        static RowKeys of(FindingKind kind) {
            return kind == FindingKind.INCOME
                    ? new RowKeys("incomes", "memberIdNumber", "monthlyAmount", "excludedReason")
                    : new RowKeys("properties", "ownerIdNumber", "value", "exemptReason");
        }
    }
}
