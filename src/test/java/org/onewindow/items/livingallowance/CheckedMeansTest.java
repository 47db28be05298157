package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onewindow.inquiries.Correction;
import org.onewindow.inquiries.Means;
import org.onewindow.registers.FindingKind;
import org.onewindow.support.Money;
import org.springframework.beans.factory.ObjectProvider;

/** What counts of an income: as checked, until somebody has looked at the family again. */
class CheckedMeansTest {

    private static final String NUMBER = "620102-261122-0000001";
    private static final String ID = "620102198001010012";
    private static final Instant JUDGED = Instant.parse("2026-11-10T02:00:00Z");

    @Test
    void theRecheckCountsOverAVisitBeforeIt() {
        Map<String, Object> facts = checked(JUDGED.minus(Duration.ofDays(3)));
        assertThat(facts).containsOnlyKeys("incomes");
        assertThat(facts.get("incomes")).asString().contains(new BigDecimal("900.00").toString());
    }

    @Test
    void aLaterReinvestigationCountsOverTheRecheck() {
        assertThat(checked(JUDGED.plus(Duration.ofDays(3)))).isEmpty();
    }

    private static Map<String, Object> checked(Instant visited) {
        Means means = mock(Means.class);
        when(means.corrections(NUMBER))
                .thenReturn(List.of(new Correction(ID, FindingKind.INCOME, "WAGE", Money.ofYuan("900.00"))));
        when(means.judgedAt(NUMBER)).thenReturn(Optional.of(JUDGED));
        Families families = mock(Families.class);
        when(families.form(any())).thenReturn(Map.of());
        return new CheckedMeans(means, families, visit(visited)).of(NUMBER);
    }

    private static ObjectProvider<CaseFacts> visit(Instant at) {
        CaseFacts visit = new CaseFacts() {
            @Override
            public Map<String, Object> of(String caseNumber) {
                return Map.of("incomes", List.of(Map.of("memberIdNumber", ID, "kind", "WAGE", "monthlyAmount", 600)));
            }

            @Override
            public Optional<Instant> seenAt(String caseNumber) {
                return Optional.of(at);
            }
        };
        return new ObjectProvider<>() {
            @Override
            public Stream<CaseFacts> stream() {
                return Stream.of(visit);
            }
        };
    }
}
