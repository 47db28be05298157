package org.onewindow.items.livingallowance;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.casework.Answer;
import org.onewindow.casework.Findings;

/**
 * Who of a family may be taken in alone, and on which grounds (民发〔2021〕57号 art 8).
 *
 * @param byEdge members whose ground holds while the family is an edge family
 * @param byOwnIncome members whose ground holds while their own income is below the standard
 */
record SingleEntries(Map<String, List<Answer>> byEdge, Map<String, List<Answer>> byOwnIncome) {

    static SingleEntries of(Household household, Means means, Region region, Findings findings) {
        Map<String, List<Answer>> byEdge = new LinkedHashMap<>();
        Map<String, List<Answer>> byOwnIncome = new LinkedHashMap<>();
        household.counted().forEach((key, member) -> {
            Map<String, Object> inputs = member.inputs(household.asOf(), household.isSevere(key));
            inputs.put("working", means.works(key));
            List<Answer> grounds = findings.all(Tables.SINGLE_ENTRY, inputs);
            put(byEdge, key, with(grounds, "EDGE"));
            if (below(means.own(key), region.standard())) {
                put(byOwnIncome, key, with(grounds, "OWN_INCOME"));
            }
        });
        return new SingleEntries(byEdge, byOwnIncome);
    }

    /** Who is taken in, each once, when the family stands in this band of income. */
    Set<String> members(boolean edge) {
        Set<String> members = new LinkedHashSet<>(edge ? byEdge.keySet() : Set.of());
        members.addAll(byOwnIncome.keySet());
        return members;
    }

    List<Answer> grounds(String member, boolean edge) {
        List<Answer> own = byOwnIncome.getOrDefault(member, List.of());
        return edge ? byEdge.getOrDefault(member, own) : own;
    }

    private static List<Answer> with(List<Answer> grounds, String test) {
        return grounds.stream()
                .filter(ground -> ground.text("test").equals(test))
                .toList();
    }

    private static void put(Map<String, List<Answer>> into, String key, List<Answer> grounds) {
        if (!grounds.isEmpty()) {
            into.put(key, grounds);
        }
    }

    private static boolean below(BigDecimal income, BigDecimal standard) {
        return income.compareTo(standard) < 0;
    }
}
