package org.onewindow.items.livingallowance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onewindow.casework.Answer;
import org.onewindow.casework.Findings;
import org.onewindow.support.Money;

/** Adds up what is paid per month; parts keep every digit, and the sum is rounded once. */
final class Amount {

    private final Household household;
    private final Means means;
    private final Region region;
    private final Findings findings;

    Amount(Household household, Means means, Region region, Findings findings) {
        this.household = household;
        this.means = means;
        this.region = region;
        this.findings = findings;
    }

    /** For a family as a whole. */
    Money ofFamily() {
        Map<String, Object> inputs = inputs();
        if (region.mode().equals("TIER")) {
            inputs.put("tierAmount", findings.answer(Tables.TIER, inputs).decimal("tierAmount"));
        }
        BigDecimal sum = findings.answer(Tables.AMOUNT, inputs).decimal("amount");
        for (String member : household.counted().keySet()) {
            sum = sum.add(extra(member));
        }
        return rounded(sum);
    }

    /** For members taken in alone; nobody else of the family is paid for. */
    Money ofSingles(Set<String> members) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String member : members) {
            sum = sum.add(single(member)).add(extra(member));
        }
        return rounded(sum);
    }

    private BigDecimal single(String member) {
        Map<String, Object> inputs = inputs();
        inputs.put("severe", household.isSevere(member));
        Answer mode = findings.answer(Tables.SINGLE_MODE, inputs);
        inputs.put("mode", mode.text("mode"));
        inputs.put("fixedAmount", mode.decimal("fixedAmount"));
        inputs.put("ownIncome", means.own(member));
        inputs.put("ownIncomeText", text(means.own(member)));
        return findings.answer(Tables.AMOUNT, inputs).decimal("amount");
    }

    /** The highest of what one person may get on top; nothing where no row fits. */
    private BigDecimal extra(String key) {
        Member member = member(key);
        Map<String, Object> inputs = member.inputs(household.asOf(), household.isSevere(key));
        inputs.put("region", region.code());
        inputs.put("standard", region.standard());
        return findings.all(Tables.EXTRA, inputs).stream()
                .max(Comparator.comparing(answer -> answer.decimal("extra")))
                .map(highest -> {
                    findings.keep(highest);
                    return highest.decimal("extra");
                })
                .orElse(BigDecimal.ZERO);
    }

    private Member member(String key) {
        Member member = household.counted().get(key);
        if (member == null) {
            throw new IllegalArgumentException("not a counted member");
        }
        return member;
    }

    private Map<String, Object> inputs() {
        Map<String, Object> inputs = new HashMap<>(facts(household, means, region));
        inputs.put("region", region.code());
        inputs.put("mode", region.mode());
        return inputs;
    }

    /** The sums that more than one table compares or names. */
    static Map<String, Object> facts(Household household, Means means, Region region) {
        int members = household.counted().size();
        BigDecimal income = means.family();
        BigDecimal limit = region.standard().multiply(BigDecimal.valueOf(members));
        return Map.of(
                "members", members,
                "income", income,
                "standard", region.standard(),
                "edgeRatio", region.edgeRatio(),
                "incomeText", text(income),
                "standardText", text(region.standard()),
                "limitText", text(limit),
                "edgeLimitText", text(limit.multiply(region.edgeRatio())));
    }

    private Money rounded(BigDecimal sum) {
        return Money.ofYuan(
                region.roundUpToYuan() ? sum.setScale(0, RoundingMode.CEILING) : sum.setScale(2, RoundingMode.HALF_UP));
    }

    private static String text(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
