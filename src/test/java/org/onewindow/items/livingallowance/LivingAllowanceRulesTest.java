package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.casework.Assessment;
import org.onewindow.deadlines.Limit;
import org.onewindow.organisation.Organisation;
import org.onewindow.workflow.PackageFiles;

/** Whole assessments: what a family gets, and what it is told. */
class LivingAllowanceRulesTest {

    static final LivingAllowanceRules RULES = new LivingAllowanceRules(
            PackageFiles.decisions(),
            List.of(),
            elsewhere(),
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai")));

    /** A hall that knows Beijing by name and nothing else. */
    private static Organisation elsewhere() {
        Organisation organisation = mock(Organisation.class);
        when(organisation.areaName(anyString()))
                .then(asked -> asked.<String>getArgument(0).startsWith("11") ? "北京市" : asked.getArgument(0));
        return organisation;
    }

    @Test
    void paysFromTheMonthAfter() {
        assertThat(RULES.assess(Family.even(1).asOf("2026-12-31").request()).startMonth())
                .hasToString("2027-01");
    }

    @Test
    void saysTheSumsInPlainWords() {
        assertThat(RULES.assess(Family.plain(3).wage("1894.00").request()).reasons())
                .contains(
                        "共同生活的家庭成员 3 人，家庭月收入 1894.00 元，低于当地标准乘以人数（1896.00 元），家庭财产符合规定；从决定确认的次月起发放。",
                        "按差额计发：1896.00 元减去家庭月收入 1894.00 元。",
                        "自受理之日起 30 个工作日内办结。");
    }

    @Test
    void tellsEdgeFamiliesAndRefusedOnesWhereElseToTurn() {
        assertThat(String.join(
                        "", RULES.assess(Family.even(2).wage(2500).request()).reasons()))
                .contains("医疗、教育、住房、就业救助和临时救助");
        assertThat(String.join(
                        "", RULES.assess(Family.even(2).wage(4000).request()).reasons()))
                .contains("刚性支出困难家庭");
    }

    @Test
    void sendsTheCountyToFamiliesOfNearRelativesEvenWhereNobodyIsSampled() {
        Family family =
                Family.even(1).with("nearRelative", Family.row("declared", true, "person", "王某", "post", "居委会委员"));
        Assessment assessment = RULES.assess(family.request());
        assertThat(assessment.flags()).containsExactly("COUNTY_VISIT_MANDATORY");
        assertThat(assessment.verdict()).isEqualTo("FAMILY_LOW");
        assertThat(assessment.rules()).anyMatch(rule -> rule.ruleId().equals("near-relative"));
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(Family.even(1), 30, List.of()),
                Arguments.of(Family.even(1).with("separatedResidence", true), 45, List.of("SPECIAL_CASE")),
                Arguments.of(Family.even(1).with("objection", true), 45, List.of("SPECIAL_CASE")),
                Arguments.of(Family.even(1).with("hardCase", true), 45, List.of("SPECIAL_CASE")),
                Arguments.of(Family.even(1).member(30, "hukouAreaCode", "110105"), 45, List.of("SPECIAL_CASE")),
                Arguments.of(Family.in("999902").member(30), 20, List.of("DELEGATED")),
                Arguments.of(
                        Family.in("999902").member(30).with("separatedResidence", true),
                        45,
                        List.of("DELEGATED", "SPECIAL_CASE")));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void setsTheLimitOfTheCase(Family family, int workingDays, List<String> flags) {
        Assessment assessment = RULES.assess(family.request());
        assertThat(assessment.limit()).isEqualTo(Limit.workingDays(workingDays));
        assertThat(assessment.flags()).isEqualTo(flags);
    }
}
