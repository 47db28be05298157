package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.catalog.CaseKind;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.deadlines.Limit;
import org.onewindow.workflow.FiredRule;
import org.onewindow.workflow.ItemPackage;

/** D6: 30, 45 or 20 working days, and a promise of 25 where the item makes one. */
class CaseLimitsTest {

    @Test
    void anOrdinaryCaseHasTheLimitsOfItsItem() {
        var limits = CaseLimits.of(item(), assessed(Limit.workingDays(30)));
        assertThat(limits.statutory()).isEqualTo(Limit.workingDays(30));
        assertThat(limits.promised()).isEqualTo(Limit.workingDays(25));
        assertThat(limits.reason()).isEqualTo("受理");
        assertThat(limits.delegated()).isFalse();
    }

    @Test
    void anItemWithoutSuchARuleKeepsItsLimits() {
        assertThat(CaseLimits.of(item(), assessed(null)).statutory()).isEqualTo(Limit.workingDays(30));
    }

    @Test
    void aSpecialCaseGetsTheLongerLimitAndSaysWhy() {
        var limits = CaseLimits.of(item(), assessed(Limit.workingDays(45), "SPECIAL_CASE"));
        assertThat(limits.statutory()).isEqualTo(Limit.workingDays(45));
        assertThat(limits.promised()).isEqualTo(Limit.workingDays(40));
        assertThat(limits.reason()).isEqualTo("受理（人户分离，法定期限为 45 个工作日）");
    }

    @Test
    void whereTheStreetDecidesThePromiseNeverOutlastsTheLaw() {
        var limits = CaseLimits.of(item(), assessed(Limit.workingDays(20), "DELEGATED"));
        assertThat(limits.statutory()).isEqualTo(Limit.workingDays(20));
        assertThat(limits.promised()).isEqualTo(Limit.workingDays(20));
        assertThat(limits.reason()).isEqualTo("受理（由街道审核确认，法定期限为 20 个工作日）");
        assertThat(limits.delegated()).isTrue();
    }

    private static Assessment assessed(@Nullable Limit limit, String... flags) {
        var row = new FiredRule("allowance-limit", "separated-residence", "《最低生活保障审核确认办法》第二十二条");
        List<FiredRule> rules = List.of(flags).contains("SPECIAL_CASE") ? List.of(row) : List.of();
        return new Assessment(
                "FAMILY_LOW", true, null, null, null, null, limit, Map.of(), List.of(flags), rules, List.of());
    }

    private static ServiceItem item() {
        Limit promised = Limit.workingDays(25);
        var files = new ItemPackage("allowance", "低保", 1, "p:1", "d1", "", Map.of(), Map.of());
        return new ServiceItem(
                "allowance",
                "低保",
                1,
                CaseKind.PROMISED,
                "620511006000",
                "区民政局",
                "12345",
                Limit.workingDays(30),
                promised,
                Limit.workingDays(15),
                List.of(),
                List.of(),
                "不收费",
                List.of("《最低生活保障审核确认办法》"),
                "",
                files);
    }
}
