package org.onewindow.items.livingallowance.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onewindow.Ids;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Circumstances;
import org.onewindow.items.livingallowance.GrantRules;
import org.onewindow.items.livingallowance.payments.Allowance;
import org.onewindow.items.livingallowance.payments.Allowances;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.items.livingallowance.payments.Rates;
import org.onewindow.people.IdNumber;
import org.onewindow.support.BadInput;
import org.onewindow.support.Money;
import org.onewindow.workflow.ItemPackages;
import org.onewindow.workflow.PackageFiles;

/** What a review proposes for three people where the standard is 632: 632 × 3 = 1896. */
class PlannerTest {

    private static final String NUMBER = "999900-260101-0000017";
    private static final LocalDate ON = LocalDate.of(2026, 3, 20);
    private static final YearMonth NEXT = YearMonth.of(2026, 4);

    private final List<String> ids =
            List.of(Ids.bornOn("1980-01-01"), Ids.bornOn("1982-01-01"), Ids.bornOn("1984-01-01"));

    /** 1896 − 1700 = 196. */
    @Test
    void raisesTheAmountWithoutAHearingWhenTheIncomeFell() {
        Plan plan = plan("2.00", "1700", Map.of());
        assertThat(plan.action()).isEqualTo(Action.ADJUST);
        assertThat(plan.amount()).isEqualTo(Money.ofYuan("196.00"));
        assertThat(plan.recipients()).isEqualTo(3);
        assertThat(plan.assessment().flags()).doesNotContain(ReviewFindings.HEARING);
    }

    /** 1896 − 1894 = 2, once, and never 0.67 × 3. */
    @Test
    void lowersTheAmountAfterAHearingAndRoundsOnce() {
        Plan plan = plan("196.00", "1894.00", Map.of());
        assertThat(plan.action()).isEqualTo(Action.ADJUST);
        assertThat(plan.amount()).isEqualTo(Money.ofYuan("2.00"));
        assertThat(plan.assessment().flags()).contains(ReviewFindings.HEARING);
    }

    @Test
    void keepsWhatHasNotChanged() {
        Plan plan = plan("2.00", "1894.00", Map.of());
        assertThat(plan.action()).isEqualTo(Action.KEEP);
        assertThat(plan.amount()).isEqualTo(Money.ofYuan("2.00"));
        assertThat(plan.rates(Action.KEEP, plan.amount(), YearMonth.from(ON))).isEmpty();
    }

    @Test
    void stopsAtTheStandardItself() {
        Plan plan = plan("2.00", "1896", Map.of());
        assertThat(plan.action()).isEqualTo(Action.STOP);
        assertThat(plan.rates(plan.action(), plan.amount(), YearMonth.from(ON)))
                .containsExactly(new Rate(NEXT, Money.ZERO, 0));
        assertThat(plan.assessment().flags()).contains(ReviewFindings.HEARING);
    }

    /** 300 for April to June, half of it for July to September, nothing from October on. */
    @Test
    void letsAFamilyThatFoundWorkLeaveStepByStep() {
        Plan plan = plan("300.00", "2000", Map.of("byWork", "YES"));
        assertThat(plan.action()).isEqualTo(Action.GRADUAL_EXIT);
        assertThat(plan.rates(plan.action(), plan.amount(), YearMonth.from(ON)))
                .containsExactly(
                        new Rate(NEXT, Money.ofYuan("300.00"), 3),
                        new Rate(YearMonth.of(2026, 7), Money.ofYuan("150.00"), 3),
                        new Rate(YearMonth.of(2026, 10), Money.ZERO, 0));
    }

    @Test
    void stopsAndRecoversWhatWasObtainedByFraudWhateverIsDue() {
        Plan plan = plan("300.00", "1700", Map.of("fraud", "YES"));
        assertThat(plan.action()).isEqualTo(Action.STOP_RECOVER);
        assertThat(plan.amount()).isEqualTo(Money.ZERO);
        assertThat(plan.due()).isEqualTo(Money.ofYuan("196.00"));
    }

    /** 196 × 2 ÷ 3 = 130.666…, rounded once. */
    @Test
    void cutsTheShareOfOneWhoRefusesWorkWhereTheRegionDoesSo() {
        Plan plan = plan("196.00", "1700", Map.of("refusing", 1));
        assertThat(plan.action()).isEqualTo(Action.CUT_PERSON);
        assertThat(plan.amount()).isEqualTo(Money.ofYuan("130.67"));
        assertThat(plan.recipients()).isEqualTo(2);
    }

    @Test
    void stopsWhenNobodyIsLeft() {
        Plan plan = plan("196.00", "1700", Map.of("familyEnded", "YES"));
        assertThat(plan.action()).isEqualTo(Action.STOP);
        assertThat(plan.assessment().reasons()).anyMatch(reason -> reason.contains("去世或者迁出"));
    }

    /** The third member is gone: 632 × 2 − 1200 = 64. */
    @Test
    void countsAfterADeathThoseWhoAreLeft() {
        Map<String, Object> found = new HashMap<>(Map.of("members", members(2)));
        Plan plan = plan("696.00", "1200", found);
        assertThat(plan.amount()).isEqualTo(Money.ofYuan("64.00"));
        assertThat(plan.recipients()).isEqualTo(2);
    }

    @Test
    void refusesToReviewAFamilyThatReceivesNothing() {
        Allowances none = mock(Allowances.class);
        when(none.of(NUMBER)).thenReturn(Optional.empty());
        assertThatThrownBy(() -> planner(none).of(request(Map.of("allowanceNumber", NUMBER))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("allowanceNumber");
    }

    private Plan plan(String paid, String income, Map<String, Object> found) {
        Map<String, Object> known = new HashMap<>();
        known.put("members", members(3));
        known.put(
                "incomes",
                List.of(Map.of("memberIdNumber", ids.get(0), "kind", "WAGE", "monthlyAmount", new BigDecimal(income))));
        Allowances allowances = mock(Allowances.class);
        when(allowances.of(NUMBER))
                .thenReturn(Optional.of(new Allowance(NUMBER, "999900", null, YearMonth.of(2026, 1), ON, false, null)));
        when(allowances.family(NUMBER)).thenReturn(known);
        when(allowances.rates(NUMBER))
                .thenReturn(new Rates(List.of(List.of(new Rate(YearMonth.of(2026, 1), Money.ofYuan(paid), 3)))));
        Map<String, Object> form = new HashMap<>(Map.of("allowanceNumber", NUMBER, "cooperation", "GIVEN"));
        form.putAll(found);
        return planner(allowances).of(request(form));
    }

    private Planner planner(Allowances allowances) {
        ItemPackages packages = mock(ItemPackages.class);
        when(packages.latest("minimum-living-allowance")).thenReturn(PackageFiles.item("minimum-living-allowance"));
        return new Planner(
                allowances, GrantRules.entitlements(), PackageFiles.decisions(), packages, Clock.systemUTC());
    }

    private AssessmentRequest request(Map<String, Object> form) {
        return new AssessmentRequest(
                ON,
                ON,
                "999900",
                IdNumber.recognise(ids.get(0), ON),
                LocalDate.of(1980, 1, 1),
                form,
                Circumstances.ORDINARY,
                PackageFiles.item("living-allowance-review"));
    }

    private List<Map<String, Object>> members(int number) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            members.add(Map.of(
                    "name", "成员" + i,
                    "idType", "RESIDENT_ID",
                    "idNumber", ids.get(i),
                    "hukouAreaCode", "999900",
                    "workAbility", "FULL",
                    "study", "NONE"));
        }
        return members;
    }
}
