package org.onewindow.items.livingallowance;

import static org.onewindow.items.livingallowance.FamilyCase.row;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What families get as a whole: who and what counts, and every amount to the fen. */
class FamilyAmountsTest {

    private static final String BEIJING = "110105";
    private static final String LINKOU = "231025";

    static Stream<FamilyCase> wholeFamilies() {
        return Stream.of(
                row("one rounding at the end", Family.plain(3).wage("1894.00"), "FAMILY_LOW", "2.00"),
                row("no income at all", Family.plain(1), "FAMILY_LOW", "632.00"),
                row("a fen below the standard", Family.even(2).wage(1999.99), "FAMILY_LOW", "0.01"),
                row("exactly the standard", Family.even(2).wage(2000), "EDGE_FAMILY", "0.00"),
                row("a fen above the standard", Family.even(2).wage(2000.01), "EDGE_FAMILY", "0.00"),
                row("a fen below the edge", Family.even(2).wage("2999.99"), "EDGE_FAMILY", "0.00"),
                row("exactly one and a half", Family.even(2).wage(3000), "REFUSE_INCOME", "0.00"),
                row("recognised before", Family.even(2).wage(3000).with("edgeFamily", true), "REFUSE_INCOME", "0.00"),
                row(
                        "parents of 48 and 45 with a child of 15 in Beijing",
                        Family.in(BEIJING).member(48).member(45).member(15).wage(1800),
                        "FAMILY_LOW",
                        "2912.50"),
                row("a child of 16", Family.in(BEIJING).member(45).member(16).wage(1800), "FAMILY_LOW", "1462.50"),
                row(
                        "a child of 17 at work",
                        Family.in(BEIJING).member(45).member(17).wage(1800),
                        "FAMILY_LOW",
                        "1100.00"),
                row(
                        "a full-time student of 20",
                        Family.in(BEIJING)
                                .member(45)
                                .member(20, "study", "FULL_TIME")
                                .wage(1800),
                        "FAMILY_LOW",
                        "1462.50"),
                row(
                        "another pupil of 20",
                        Family.in(BEIJING)
                                .member(45)
                                .member(20, "study", "SCHOOL")
                                .wage(1800),
                        "FAMILY_LOW",
                        "1100.00"),
                row(
                        "a seriously ill person of 70: the higher extra only",
                        Family.in(BEIJING).member(70, "seriousIllness", true).wage(450),
                        "FAMILY_LOW",
                        "1507.50"),
                row(
                        "two extras for two persons",
                        Family.in(BEIJING)
                                .member(70, "seriousIllness", true)
                                .member(60)
                                .wage(900),
                        "FAMILY_LOW",
                        "2870.00"),
                row("nobody of 59 for age", Family.in(BEIJING).member(59), "FAMILY_LOW", "1450.00"),
                row(
                        "nobody able to work",
                        Family.in(BEIJING).member(50, "workAbility", "NONE"),
                        "FAMILY_LOW",
                        "1812.50"),
                row(
                        "a severely disabled child",
                        Family.in(BEIJING)
                                .member(40)
                                .member(5, "disabilityGrade", 1)
                                .wage(1000),
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

    static Stream<FamilyCase> whoAndWhatCounts() {
        return Stream.of(
                row(
                        "a prisoner and the prisoner's income do not count",
                        Family.even(1)
                                .member(38, "excludedReason", "IN_PRISON")
                                .wage(600)
                                .income(2, "OTHER", 5000),
                        "FAMILY_LOW",
                        "400.00"),
                row(
                        "clergy who lived apart for three years",
                        Family.even(1)
                                .member(38, "excludedReason", "CLERGY_APART", "clergyYears", 3)
                                .wage(600),
                        "FAMILY_LOW",
                        "400.00"),
                row(
                        "clergy who lived apart for two years",
                        Family.even(1)
                                .member(38, "excludedReason", "CLERGY_APART", "clergyYears", 2)
                                .wage(600),
                        "FAMILY_LOW",
                        "1400.00"),
                row(
                        "a conscript counts by national rule",
                        Family.even(1).member(19, "excludedReason", "CONSCRIPT").wage(600),
                        "FAMILY_LOW",
                        "1400.00"),
                row(
                        "a conscript does not count in Beijing",
                        Family.in(BEIJING)
                                .member(45)
                                .member(19, "excludedReason", "CONSCRIPT")
                                .wage(600),
                        "FAMILY_LOW",
                        "850.00"),
                row(
                        "wage less the cost of work, scholarship left out",
                        Family.even(2)
                                .income(1, "WAGE", 1500, "monthlyCost", 200)
                                .income(2, "TRANSFER", 3000, "excludedReason", "SCHOLARSHIP"),
                        "FAMILY_LOW",
                        "700.00"),
                row(
                        "a loss in business takes nothing from a wage",
                        Family.even(2).wage(1500).income(2, "BUSINESS", 100, "monthlyCost", 900),
                        "FAMILY_LOW",
                        "500.00"),
                row(
                        "other income has no cost",
                        Family.even(1).income(1, "OTHER", 700, "monthlyCost", 700),
                        "FAMILY_LOW",
                        "300.00"),
                row(
                        "illness and disability reduce the family's income",
                        Family.even(2).wage(2500).deduction(2, "MEDICAL", 600).deduction(2, "DISABILITY", "100.50"),
                        "FAMILY_LOW",
                        "200.50"),
                row(
                        "the cost of work is taken from the worker's wage only",
                        Family.even(2)
                                .income(1, "WAGE", 300)
                                .income(2, "TRANSFER", 1500)
                                .deduction(1, "WORK_COST", 500),
                        "FAMILY_LOW",
                        "500.00"),
                row(
                        "deductions never make more than no income",
                        Family.even(1).wage(300).deduction(1, "MEDICAL", 5000),
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
                        Family.in(BEIJING).member(50).income(1, "TRANSFER", 500, "excludedReason", "BASE_PENSION"),
                        "FAMILY_LOW",
                        "950.00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"wholeFamilies", "whoAndWhatCounts"})
    void proposes(FamilyCase family) {
        family.prove();
    }
}
