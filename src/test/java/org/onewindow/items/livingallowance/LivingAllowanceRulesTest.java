package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
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

    private static final String BEIJING = "110105";
    private static final String PLAIN = "999900";
    private static final String EVEN = "999901";
    private static final String LINKOU = "231025";

    /** A hall that knows Beijing by name and nothing else. */
    private static Organisation elsewhere() {
        Organisation organisation = mock(Organisation.class);
        when(organisation.areaName(anyString()))
                .then(asked -> asked.<String>getArgument(0).startsWith("11") ? "北京市" : asked.getArgument(0));
        return organisation;
    }

    private static Family beijing() {
        return Family.in(BEIJING);
    }

    private static Family even(int members) {
        Family family = Family.in(EVEN);
        for (int i = 0; i < members; i++) {
            family.member(40);
        }
        return family;
    }

    private static Family plain(int members) {
        Family family = Family.in(PLAIN);
        for (int i = 0; i < members; i++) {
            family.member(40);
        }
        return family;
    }

    private static Arguments row(String what, Family family, String verdict, String amount) {
        return Arguments.of(what, family, verdict, amount);
    }

    static Stream<Arguments> wholeFamilies() {
        return Stream.of(
                row("one rounding at the end", plain(3).wage("1894.00"), "FAMILY_LOW", "2.00"),
                row("no income at all", plain(1), "FAMILY_LOW", "632.00"),
                row("a fen below the standard", even(2).wage(1999.99), "FAMILY_LOW", "0.01"),
                row("exactly the standard", even(2).wage(2000), "EDGE_FAMILY", "0.00"),
                row("a fen above the standard", even(2).wage(2000.01), "EDGE_FAMILY", "0.00"),
                row("a fen below the edge", even(2).wage("2999.99"), "EDGE_FAMILY", "0.00"),
                row("exactly one and a half", even(2).wage(3000), "REFUSE_INCOME", "0.00"),
                row("recognised before", even(2).wage(3000).with("edgeFamily", true), "REFUSE_INCOME", "0.00"),
                row(
                        "parents of 48 and 45 with a child of 15 in Beijing",
                        beijing().member(48).member(45).member(15).wage(1800),
                        "FAMILY_LOW",
                        "2912.50"),
                row("a child of 16", beijing().member(45).member(16).wage(1800), "FAMILY_LOW", "1462.50"),
                row("a child of 17 at work", beijing().member(45).member(17).wage(1800), "FAMILY_LOW", "1100.00"),
                row(
                        "a full-time student of 20",
                        beijing().member(45).member(20, "study", "FULL_TIME").wage(1800),
                        "FAMILY_LOW",
                        "1462.50"),
                row(
                        "another pupil of 20",
                        beijing().member(45).member(20, "study", "SCHOOL").wage(1800),
                        "FAMILY_LOW",
                        "1100.00"),
                row(
                        "a seriously ill person of 70: the higher extra only",
                        beijing().member(70, "seriousIllness", true).wage(450),
                        "FAMILY_LOW",
                        "1507.50"),
                row(
                        "two extras for two persons",
                        beijing().member(70, "seriousIllness", true).member(60).wage(900),
                        "FAMILY_LOW",
                        "2870.00"),
                row("nobody of 59 for age", beijing().member(59), "FAMILY_LOW", "1450.00"),
                row("nobody able to work", beijing().member(50, "workAbility", "NONE"), "FAMILY_LOW", "1812.50"),
                row(
                        "a severely disabled child",
                        beijing().member(40).member(5, "disabilityGrade", 1).wage(1000),
                        "FAMILY_LOW",
                        "2407.50"),
                row(
                        "an age band of the countryside of Linkou",
                        Family.in(LINKOU).member(60).member(30).wage(500),
                        "FAMILY_LOW",
                        "644.00"),
                row("the county town of Linkou", Family.in("231025100").member(65), "FAMILY_LOW", "852.00"),
                row(
                        "the demo street in whole yuan",
                        Family.in("620102").member(40).wage(100.01),
                        "FAMILY_LOW",
                        "760.00"),
                row(
                        "a tier for everybody",
                        Family.in("999903").member(40).member(40).wage(1000),
                        "FAMILY_LOW",
                        "960.00"),
                row("a delegated region", Family.in("999902").member(40).wage(1), "FAMILY_LOW", "999.00"));
    }

    static Stream<Arguments> whoAndWhatCounts() {
        return Stream.of(
                row(
                        "a prisoner and the prisoner's income do not count",
                        even(1).member(38, "excludedReason", "IN_PRISON")
                                .wage(600)
                                .income(2, "OTHER", 5000),
                        "FAMILY_LOW",
                        "400.00"),
                row(
                        "clergy who lived apart for three years",
                        even(1).member(38, "excludedReason", "CLERGY_APART", "clergyYears", 3)
                                .wage(600),
                        "FAMILY_LOW",
                        "400.00"),
                row(
                        "clergy who lived apart for two years",
                        even(1).member(38, "excludedReason", "CLERGY_APART", "clergyYears", 2)
                                .wage(600),
                        "FAMILY_LOW",
                        "1400.00"),
                row(
                        "a conscript counts by national rule",
                        even(1).member(19, "excludedReason", "CONSCRIPT").wage(600),
                        "FAMILY_LOW",
                        "1400.00"),
                row(
                        "a conscript does not count in Beijing",
                        beijing()
                                .member(45)
                                .member(19, "excludedReason", "CONSCRIPT")
                                .wage(600),
                        "FAMILY_LOW",
                        "850.00"),
                row(
                        "wage less the cost of work, scholarship left out",
                        even(2).income(1, "WAGE", 1500, "monthlyCost", 200)
                                .income(2, "TRANSFER", 3000, "excludedReason", "SCHOLARSHIP"),
                        "FAMILY_LOW",
                        "700.00"),
                row(
                        "a loss in business takes nothing from a wage",
                        even(2).wage(1500).income(2, "BUSINESS", 100, "monthlyCost", 900),
                        "FAMILY_LOW",
                        "500.00"),
                row(
                        "other income has no cost",
                        even(1).income(1, "OTHER", 700, "monthlyCost", 700),
                        "FAMILY_LOW",
                        "300.00"),
                row(
                        "illness and disability reduce the family's income",
                        even(2).wage(2500).deduction(2, "MEDICAL", 600).deduction(2, "DISABILITY", "100.50"),
                        "FAMILY_LOW",
                        "200.50"),
                row(
                        "the cost of work is taken from the worker's wage only",
                        even(2).income(1, "WAGE", 300)
                                .income(2, "TRANSFER", 1500)
                                .deduction(1, "WORK_COST", 500),
                        "FAMILY_LOW",
                        "500.00"),
                row(
                        "deductions never make more than no income",
                        even(1).wage(300).deduction(1, "MEDICAL", 5000),
                        "FAMILY_LOW",
                        "1000.00"),
                row(
                        "the base pension left out until the end of 2025",
                        Family.in(BEIJING)
                                .asOf("2025-12-31")
                                .member(50)
                                .income(1, "TRANSFER", 500, "excludedReason", "BASE_PENSION"),
                        "FAMILY_LOW",
                        "1450.00"),
                row(
                        "the base pension since 2026",
                        beijing().member(50).income(1, "TRANSFER", 500, "excludedReason", "BASE_PENSION"),
                        "FAMILY_LOW",
                        "950.00"));
    }

    static Stream<Arguments> singleEntries() {
        return Stream.of(
                row(
                        "severely disabled in Beijing: full standard and the extra",
                        beijing().member(40, "disabilityGrade", 1).member(42).income(2, "WAGE", 3500),
                        "SINGLE_ENTRY",
                        "1957.50"),
                row(
                        "severely disabled and 65 in Beijing: the higher extra only",
                        beijing().member(65, "disabilityGrade", 2).member(42).income(2, "WAGE", 3500),
                        "SINGLE_ENTRY",
                        "1957.50"),
                row(
                        "seriously ill in Beijing: difference and the extra",
                        beijing()
                                .member(40, "seriousIllness", true)
                                .member(42)
                                .income(1, "TRANSFER", 450)
                                .income(2, "WAGE", 3000),
                        "SINGLE_ENTRY",
                        "1507.50"),
                row(
                        "grade 3 of mind",
                        even(1).member(17, "disabilityGrade", 3, "disabilityType", "MENTAL")
                                .wage(2500),
                        "SINGLE_ENTRY",
                        "1000.00"),
                row(
                        "grade 3 of body",
                        even(1).member(17, "disabilityGrade", 3, "disabilityType", "PHYSICAL")
                                .wage(2500),
                        "EDGE_FAMILY",
                        "0.00"),
                row("grade 4", even(1).member(30, "disabilityGrade", 4).wage(2500), "EDGE_FAMILY", "0.00"),
                row(
                        "a family below the standard comes in whole",
                        even(1).member(30, "disabilityGrade", 1).wage(1500),
                        "FAMILY_LOW",
                        "500.00"),
                row(
                        "a seriously ill person of a family above the edge",
                        even(1).member(30, "seriousIllness", true).wage(3000),
                        "REFUSE_INCOME",
                        "0.00"),
                row(
                        "clergy of three years by own income",
                        even(1).member(30, "clergyYears", 3).wage(5000).income(2, "OTHER", "999.99"),
                        "SINGLE_ENTRY",
                        "0.01"),
                row(
                        "clergy whose own income equals the standard",
                        even(1).member(30, "clergyYears", 3).wage(5000).income(2, "OTHER", 1000),
                        "REFUSE_INCOME",
                        "0.00"),
                row("clergy of two years", even(1).member(30, "clergyYears", 2).wage(5000), "REFUSE_INCOME", "0.00"),
                row(
                        "a severely disabled adult without work, above the edge",
                        even(1).member(18, "disabilityGrade", 2).wage(8000).income(2, "TRANSFER", 200),
                        "SINGLE_ENTRY",
                        "800.00"),
                row(
                        "a severely disabled adult at work, above the edge",
                        even(1).member(30, "disabilityGrade", 2).wage(8000).income(2, "WAGE", 200),
                        "REFUSE_INCOME",
                        "0.00"),
                row(
                        "a severely disabled child, above the edge",
                        even(1).member(17, "disabilityGrade", 2).wage(8000),
                        "REFUSE_INCOME",
                        "0.00"),
                row(
                        "two at once",
                        even(1).member(30, "disabilityGrade", 2)
                                .member(50, "seriousIllness", true)
                                .wage(4000),
                        "SINGLE_ENTRY",
                        "2000.00"),
                row(
                        "a fixed sum in Linkou",
                        Family.in(LINKOU)
                                .asOf("2026-04-01")
                                .member(40)
                                .member(42, "disabilityGrade", 1)
                                .wage(1200),
                        "SINGLE_ENTRY",
                        "417.00"));
    }

    static Stream<Arguments> otherWaysOut() {
        return Stream.of(
                row(
                        "a car, before any income",
                        beijing().member(40).property("MOTOR_VEHICLE"),
                        "REFUSE_PROPERTY",
                        "0.00"),
                row(
                        "a car in a family with an income beyond everything",
                        even(1).property("MOTOR_VEHICLE").wage(90000),
                        "REFUSE_PROPERTY",
                        "0.00"),
                row(
                        "the vehicle of a disabled person",
                        beijing().member(40).property("MOTOR_VEHICLE", "exemptReason", "DISABLED_DEVICE"),
                        "FAMILY_LOW",
                        "1450.00"),
                row("one home", beijing().member(40).property("HOME"), "FAMILY_LOW", "1450.00"),
                row("two homes", beijing().member(40).property("HOME").property("HOME"), "REFUSE_PROPERTY", "0.00"),
                row(
                        "two homes of which one is small",
                        beijing().member(40).property("HOME").property("HOME", "exemptReason", "BELOW_AVERAGE_AREA"),
                        "FAMILY_LOW",
                        "1450.00"),
                row("a shop", beijing().member(40).property("NON_RESIDENTIAL"), "REFUSE_PROPERTY", "0.00"),
                row("some savings", beijing().member(40).property("CASH", "value", 30000), "FAMILY_LOW", "1450.00"),
                row(
                        "a car and a refusal",
                        even(1).property("MOTOR_VEHICLE").signed(1, false),
                        "END_NON_COOPERATION",
                        "0.00"),
                row("an officer's finding", even(1).with("cooperation", "REFUSED"), "END_NON_COOPERATION", "0.00"),
                row(
                        "an officer's finding over an old form",
                        even(1).signed(1, false).with("cooperation", "YES"),
                        "FAMILY_LOW",
                        "1000.00"),
                row(
                        "a child need not sign",
                        even(1).member(17).signed(1, true).signed(2, false).wage(500),
                        "FAMILY_LOW",
                        "1500.00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"wholeFamilies", "whoAndWhatCounts", "singleEntries", "otherWaysOut"})
    void proposes(String what, Family family, String verdict, String amount) {
        Assessment assessment = RULES.assess(family.request());
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(Objects.requireNonNull(assessment.amount()).yuan()).isEqualTo(amount);
        boolean granted = verdict.equals("FAMILY_LOW") || verdict.equals("SINGLE_ENTRY");
        assertThat(assessment.eligible()).isEqualTo(granted);
        assertThat(assessment.startMonth() != null).isEqualTo(granted);
        assertThat(assessment.reasons()).isNotEmpty().allMatch(reason -> reason.endsWith("。"));
        assertThat(assessment.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.basis()).isNotBlank());
    }

    @Test
    void paysFromTheMonthAfter() {
        assertThat(RULES.assess(even(1).asOf("2026-12-31").request()).startMonth())
                .hasToString("2027-01");
    }

    @Test
    void saysTheSumsInPlainWords() {
        assertThat(RULES.assess(plain(3).wage("1894.00").request()).reasons())
                .contains(
                        "共同生活的家庭成员 3 人，家庭月收入 1894.00 元，低于当地标准乘以人数（1896.00 元），家庭财产符合规定。",
                        "按差额计发：1896.00 元减去家庭月收入 1894.00 元。",
                        "自受理之日起 30 个工作日内办结。");
    }

    @Test
    void tellsEdgeFamiliesAndRefusedOnesWhereElseToTurn() {
        assertThat(String.join("", RULES.assess(even(2).wage(2500).request()).reasons()))
                .contains("医疗、教育、住房、就业救助和临时救助");
        assertThat(String.join("", RULES.assess(even(2).wage(4000).request()).reasons()))
                .contains("刚性支出困难家庭");
    }

    @Test
    void sendsTheCountyToFamiliesOfNearRelativesEvenWhereNobodyIsSampled() {
        Family family = even(1).with("nearRelative", Family.row("declared", true, "person", "王某", "post", "居委会委员"));
        Assessment assessment = RULES.assess(family.request());
        assertThat(assessment.flags()).containsExactly("COUNTY_VISIT_MANDATORY");
        assertThat(assessment.verdict()).isEqualTo("FAMILY_LOW");
        assertThat(assessment.rules()).anyMatch(rule -> rule.ruleId().equals("near-relative"));
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(even(1), 30, List.of()),
                Arguments.of(even(1).with("separatedResidence", true), 45, List.of("SPECIAL_CASE")),
                Arguments.of(even(1).with("objection", true), 45, List.of("SPECIAL_CASE")),
                Arguments.of(even(1).with("hardCase", true), 45, List.of("SPECIAL_CASE")),
                Arguments.of(even(1).member(30, "hukouAreaCode", "110105"), 45, List.of("SPECIAL_CASE")),
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
