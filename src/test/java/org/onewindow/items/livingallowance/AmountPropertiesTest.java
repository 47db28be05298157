package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.onewindow.casework.Assessment;
import org.onewindow.support.Money;

/** What must hold for every family, whatever it earns. */
class AmountPropertiesTest {

    private static final List<String> REGIONS =
            List.of("110105", "231025", "231025100", "620102001", "999900", "999901", "999902", "999903");

    /**
     * A family told in few numbers.
     *
     * @param ages one per member
     * @param frail whether the first member is severely disabled and the last one seriously ill
     * @param wage of the first member, in fen
     * @param pension of the last member, in fen
     * @param cost of illness, in fen
     */
    record Told(String area, List<Integer> ages, boolean frail, long wage, long pension, long cost) {

        Told earning(long more) {
            return new Told(area, ages, frail, wage + more, pension, cost);
        }

        Family family() {
            Family family = Family.in(area);
            for (int i = 0; i < ages.size(); i++) {
                boolean first = i == 0;
                family.member(
                        ages.get(i),
                        "disabilityGrade",
                        frail && first ? 1 : 0,
                        "seriousIllness",
                        frail && !first && i == ages.size() - 1);
            }
            return family.income(1, "WAGE", yuan(wage))
                    .income(ages.size(), "TRANSFER", yuan(pension))
                    .deduction(1, "MEDICAL", yuan(cost));
        }

        BigDecimal income() {
            return yuan(wage).add(yuan(pension)).subtract(yuan(cost)).max(BigDecimal.ZERO);
        }

        BigDecimal standard() {
            return BigDecimal.valueOf(
                    switch (area) {
                        case "110105" -> 1450;
                        case "231025" -> 520;
                        case "231025100" -> 710;
                        case "620102001" -> 860;
                        case "999900" -> 632;
                        case "999903" -> 900;
                        default -> 1000;
                    });
        }

        BigDecimal limit() {
            return standard().multiply(BigDecimal.valueOf(ages.size()));
        }
    }

    @Property(tries = 200)
    void theAmountIsNeverNegative(@ForAll("families") Told told) {
        assertThat(amount(assess(told))).isGreaterThanOrEqualTo(Money.ZERO);
    }

    @Property(tries = 200)
    void moreIncomeNeverBringsAFamilyMore(
            @ForAll("healthy") Told told, @ForAll @LongRange(min = 1, max = 300_000) long more) {
        assertThat(amount(assess(told.earning(more)))).isLessThanOrEqualTo(amount(assess(told)));
    }

    /** Across the line a frail member may be taken in alone with a full standard, as the norm wants it. */
    @Property(tries = 200)
    void moreIncomeNeverBringsMoreOnTheSameGrounds(
            @ForAll("families") Told told, @ForAll @LongRange(min = 1, max = 300_000) long more) {
        Assessment before = assess(told);
        Assessment after = assess(told.earning(more));
        if (before.verdict().equals(after.verdict())) {
            assertThat(amount(after)).isLessThanOrEqualTo(amount(before));
        }
    }

    @Property(tries = 200)
    void aFamilyIsLowExactlyWhenItsIncomeIsStrictlyBelow(@ForAll("families") Told told) {
        assertThat(assess(told).verdict().equals("FAMILY_LOW"))
                .isEqualTo(told.income().compareTo(told.limit()) < 0);
    }

    @Property(tries = 100)
    void aFenAtTheLineDecides(@ForAll("regions") String area, @ForAll @IntRange(min = 1, max = 6) int members) {
        Told even = new Told(area, Collections.nCopies(members, 40), false, 0, 0, 0);
        long line = even.limit().movePointRight(2).longValueExact();
        assertThat(assess(even.earning(line - 1)).verdict()).isEqualTo("FAMILY_LOW");
        assertThat(assess(even.earning(line)).verdict()).isEqualTo("EDGE_FAMILY");
        assertThat(assess(even.earning(line + line / 2)).verdict()).isEqualTo("REFUSE_INCOME");
    }

    @Property(tries = 200)
    void theDifferenceIsRoundedOnce(@ForAll("plain") Told told) {
        BigDecimal exact = told.limit().subtract(told.income()).max(BigDecimal.ZERO);
        BigDecimal once = told.area().startsWith("620102") ? exact.setScale(0, RoundingMode.CEILING) : exact;
        assertThat(amount(assess(told))).isEqualTo(Money.ofYuan(once));
    }

    @Property(tries = 50)
    void theOrderOfTheRowsChangesNothing(@ForAll("families") Told told, @ForAll long seed) {
        Family family = told.family();
        Assessment listed = LivingAllowanceRulesTest.RULES.assess(family.request());
        for (String list : List.of("members", "incomes", "deductions")) {
            List<Object> rows = new ArrayList<>((List<?>) Objects.requireNonNull(family.form.get(list)));
            Collections.shuffle(rows, new Random(seed));
            family.form.put(list, rows);
        }
        Assessment shuffled = LivingAllowanceRulesTest.RULES.assess(family.request());
        assertThat(shuffled.verdict()).isEqualTo(listed.verdict());
        assertThat(shuffled.amount()).isEqualTo(listed.amount());
    }

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.of(REGIONS);
    }

    @Provide
    Arbitrary<Told> families() {
        return told(regions(), Arbitraries.of(true, false));
    }

    @Provide
    Arbitrary<Told> healthy() {
        return told(regions(), Arbitraries.just(false));
    }

    /** Where the difference is paid and nothing on top. */
    @Provide
    Arbitrary<Told> plain() {
        return told(Arbitraries.of("620102001", "999900", "999901", "999902"), Arbitraries.just(false));
    }

    private static Arbitrary<Told> told(Arbitrary<String> areas, Arbitrary<Boolean> frail) {
        return Combinators.combine(
                        areas,
                        Arbitraries.integers()
                                .between(0, 90)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        frail,
                        Arbitraries.longs().between(0, 900_000),
                        Arbitraries.longs().between(0, 300_000),
                        Arbitraries.longs().between(0, 200_000))
                .as(Told::new);
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    private static Assessment assess(Told told) {
        return LivingAllowanceRulesTest.RULES.assess(told.family().request());
    }

    private static Money amount(Assessment assessment) {
        return Objects.requireNonNull(assessment.amount());
    }
}
