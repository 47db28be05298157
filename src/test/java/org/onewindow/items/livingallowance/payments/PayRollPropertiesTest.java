package org.onewindow.items.livingallowance.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onewindow.support.Money;

/** Whatever was decided about families, the roll of a month adds up and names nobody who had been stopped. */
class PayRollPropertiesTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    /** One decision: from a month on, an amount in fen; 0 stops. */
    record Decided(int month, long fen) {}

    @Property(tries = 300)
    void theRollAddsUpAndNamesEachPaidFamilyOnce(
            @ForAll("families") List<List<Decided>> told, @ForAll("months") int at) {
        YearMonth month = FIRST.plusMonths(at);
        List<Allowance> families = new ArrayList<>();
        Map<String, Rates> rates = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            String number = "family-" + i;
            families.add(new Allowance(number, "999900", null, FIRST, LocalDate.EPOCH, false, null));
            rates.put(number, rates(told.get(i)));
        }
        List<PayLine> lines = PayRolls.lines(month, families, rates, number -> new Payee(number, "", ""));
        assertThat(lines).extracting(PayLine::allowance).doesNotHaveDuplicates();
        long sum = 0;
        for (int i = 0; i < told.size(); i++) {
            sum += expected(told.get(i), at);
        }
        assertThat(PayRolls.total(lines)).isEqualTo(new Money(sum));
        assertThat(lines).allSatisfy(line -> {
            int family = Integer.parseInt(line.allowance().replace("family-", ""));
            assertThat(line.amount().fen()).isPositive().isEqualTo(expected(told.get(family), at));
        });
    }

    /** By counting instead of asking: of the decisions whose month has come, the last one made counts. */
    private static long expected(List<Decided> decisions, int at) {
        long paid = 0;
        for (Decided decided : decisions) {
            paid = decided.month() <= at ? decided.fen() : paid;
        }
        return paid;
    }

    private static Rates rates(List<Decided> decisions) {
        return new Rates(decisions.stream()
                .map(decided -> List.of(new Rate(FIRST.plusMonths(decided.month()), new Money(decided.fen()), 1)))
                .toList());
    }

    @Provide
    Arbitrary<List<List<Decided>>> families() {
        Arbitrary<Decided> decided = Combinators.combine(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.oneOf(
                                Arbitraries.just(0L), Arbitraries.longs().between(1, 500_000)))
                .as(Decided::new);
        return decided.list().ofMaxSize(5).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.integers().between(0, 26);
    }
}
