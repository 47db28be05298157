package org.onewindow.items.livingallowance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onewindow.casework.Answer;
import org.onewindow.casework.Findings;

/** What a household has per month, in yuan, without any rounding (民发〔2021〕57号 art 13). */
final class Means {

    private static final String FAMILY = "FAMILY";

    private final Household household;
    private final Region region;
    private final Findings findings;

    /** Member and kind of income → what counts of it. */
    private final Map<String, BigDecimal> byKind = new HashMap<>();

    private final Map<String, BigDecimal> received = new HashMap<>();
    private final Map<String, BigDecimal> spent = new HashMap<>();
    private final Set<String> working = new HashSet<>();
    private boolean irregular;

    private Means(Household household, Region region, Findings findings) {
        this.household = household;
        this.region = region;
        this.findings = findings;
    }

    static Means of(Household household, Region region, Findings findings) {
        Means means = new Means(household, region, findings);
        household.rowsOfCounted("incomes", "memberIdNumber").forEach(means::receive);
        household.rowsOfCounted("deductions", "memberIdNumber").forEach(means::deduct);
        return means;
    }

    private void receive(Row row) {
        Answer answer = findings.answer(
                Tables.INCOME, Map.of("kind", row.text("kind"), "excludedReason", row.text("excludedReason")));
        String member = household.owner(row, "memberIdNumber");
        BigDecimal amount = row.decimal("monthlyAmount");
        if (answer.yes("work") && amount.signum() > 0) {
            working.add(member);
        }
        if (answer.yes("counts")) {
            BigDecimal cost = answer.yes("deductsCost") ? row.decimal("monthlyCost") : BigDecimal.ZERO;
            BigDecimal net = amount.subtract(cost).max(BigDecimal.ZERO);
            byKind.merge(member + row.text("kind"), net, BigDecimal::add);
            received.merge(member, net, BigDecimal::add);
            irregular |= answer.yes("irregular") && net.signum() > 0;
        }
    }

    private void deduct(Row row) {
        Answer answer = findings.answer(Tables.DEDUCTION, Map.of("kind", row.text("kind"), "region", region.code()));
        String member = household.owner(row, "memberIdNumber");
        BigDecimal cap = answer.decimal("cap");
        BigDecimal amount = row.decimal("monthlyAmount");
        BigDecimal allowed = cap.signum() > 0 ? amount.min(cap) : amount;
        if (!answer.text("from").equals(FAMILY)) {
            String kind = member + answer.text("from");
            BigDecimal left = byKind.getOrDefault(kind, BigDecimal.ZERO);
            allowed = allowed.min(left);
            byKind.put(kind, left.subtract(allowed));
        }
        spent.merge(member, allowed, BigDecimal::add);
    }

    /** The family's countable income, never below 0. */
    BigDecimal family() {
        return sum(received).subtract(sum(spent)).max(BigDecimal.ZERO);
    }

    /** What one member has, after that member's own deductions, never below 0. */
    BigDecimal own(String member) {
        return received.getOrDefault(member, BigDecimal.ZERO)
                .subtract(spent.getOrDefault(member, BigDecimal.ZERO))
                .max(BigDecimal.ZERO);
    }

    boolean works(String member) {
        return working.contains(member);
    }

    boolean irregular() {
        return irregular;
    }

    private static BigDecimal sum(Map<String, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
