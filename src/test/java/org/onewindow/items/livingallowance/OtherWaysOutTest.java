package org.onewindow.items.livingallowance;

import static org.onewindow.items.livingallowance.FamilyCase.row;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Members taken in alone, and families that are not taken in at all. */
class OtherWaysOutTest {

    private static final String BEIJING = "110105";
    private static final String LINKOU = "231025";

    static Stream<FamilyCase> singleEntries() {
        return Stream.of(
                row(
                        "severely disabled in Beijing: full standard and the extra",
                        Family.in(BEIJING)
                                .member(40, "disabilityGrade", 1)
                                .member(42)
                                .income(2, "WAGE", 3500),
                        "SINGLE_ENTRY",
                        "1957.50"),
                row(
                        "severely disabled and 65 in Beijing: the higher extra only",
                        Family.in(BEIJING)
                                .member(65, "disabilityGrade", 2)
                                .member(42)
                                .income(2, "WAGE", 3500),
                        "SINGLE_ENTRY",
                        "1957.50"),
                row(
                        "seriously ill in Beijing: difference and the extra",
                        Family.in(BEIJING)
                                .member(40, "seriousIllness", true)
                                .member(42)
                                .income(1, "TRANSFER", 450)
                                .income(2, "WAGE", 3000),
                        "SINGLE_ENTRY",
                        "1507.50"),
                row(
                        "grade 3 of mind",
                        Family.even(1)
                                .member(17, "disabilityGrade", 3, "disabilityType", "MENTAL")
                                .wage(2500),
                        "SINGLE_ENTRY",
                        "1000.00"),
                row(
                        "grade 3 of body",
                        Family.even(1)
                                .member(17, "disabilityGrade", 3, "disabilityType", "PHYSICAL")
                                .wage(2500),
                        "EDGE_FAMILY",
                        "0.00"),
                row("grade 4", Family.even(1).member(30, "disabilityGrade", 4).wage(2500), "EDGE_FAMILY", "0.00"),
                row(
                        "a family below the standard comes in whole",
                        Family.even(1).member(30, "disabilityGrade", 1).wage(1500),
                        "FAMILY_LOW",
                        "500.00"),
                row(
                        "a seriously ill person of a family above the edge",
                        Family.even(1).member(30, "seriousIllness", true).wage(3000),
                        "REFUSE_INCOME",
                        "0.00"),
                row(
                        "clergy of three years by own income",
                        Family.even(1).member(30, "clergyYears", 3).wage(5000).income(2, "OTHER", "999.99"),
                        "SINGLE_ENTRY",
                        "0.01"),
                row(
                        "clergy whose own income equals the standard",
                        Family.even(1).member(30, "clergyYears", 3).wage(5000).income(2, "OTHER", 1000),
                        "REFUSE_INCOME",
                        "0.00"),
                row(
                        "clergy of two years",
                        Family.even(1).member(30, "clergyYears", 2).wage(5000),
                        "REFUSE_INCOME",
                        "0.00"),
                row(
                        "a severely disabled adult without work, above the edge",
                        Family.even(1)
                                .member(18, "disabilityGrade", 2)
                                .wage(8000)
                                .income(2, "TRANSFER", 200),
                        "SINGLE_ENTRY",
                        "800.00"),
                row(
                        "a severely disabled adult at work, above the edge",
                        Family.even(1)
                                .member(30, "disabilityGrade", 2)
                                .wage(8000)
                                .income(2, "WAGE", 200),
                        "REFUSE_INCOME",
                        "0.00"),
                row(
                        "a severely disabled child, above the edge",
                        Family.even(1).member(17, "disabilityGrade", 2).wage(8000),
                        "REFUSE_INCOME",
                        "0.00"),
                row(
                        "two at once",
                        Family.even(1)
                                .member(30, "disabilityGrade", 2)
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

    static Stream<FamilyCase> otherWaysOut() {
        return Stream.of(
                row(
                        "a car, before any income",
                        Family.in(BEIJING).member(40).property("MOTOR_VEHICLE"),
                        "REFUSE_PROPERTY",
                        "0.00"),
                row(
                        "a car in a family with an income beyond everything",
                        Family.even(1).property("MOTOR_VEHICLE").wage(90000),
                        "REFUSE_PROPERTY",
                        "0.00"),
                row(
                        "the vehicle of a disabled person",
                        Family.in(BEIJING).member(40).property("MOTOR_VEHICLE", "exemptReason", "DISABLED_DEVICE"),
                        "FAMILY_LOW",
                        "1450.00"),
                row("one home", Family.in(BEIJING).member(40).property("HOME"), "FAMILY_LOW", "1450.00"),
                row(
                        "two homes",
                        Family.in(BEIJING).member(40).property("HOME").property("HOME"),
                        "REFUSE_PROPERTY",
                        "0.00"),
                row(
                        "two homes of which one is small",
                        Family.in(BEIJING)
                                .member(40)
                                .property("HOME")
                                .property("HOME", "exemptReason", "BELOW_AVERAGE_AREA"),
                        "FAMILY_LOW",
                        "1450.00"),
                row("a shop", Family.in(BEIJING).member(40).property("NON_RESIDENTIAL"), "REFUSE_PROPERTY", "0.00"),
                row(
                        "some savings",
                        Family.in(BEIJING).member(40).property("CASH", "value", 30000),
                        "FAMILY_LOW",
                        "1450.00"),
                row(
                        "a car and a refusal",
                        Family.even(1).property("MOTOR_VEHICLE").signed(1, false),
                        "END_NON_COOPERATION",
                        "0.00"),
                row(
                        "an officer's finding",
                        Family.even(1).with("cooperation", "REFUSED"),
                        "END_NON_COOPERATION",
                        "0.00"),
                row(
                        "an officer's finding over an old form",
                        Family.even(1).signed(1, false).with("cooperation", "YES"),
                        "FAMILY_LOW",
                        "1000.00"),
                row(
                        "a child need not sign",
                        Family.even(1)
                                .member(17)
                                .signed(1, true)
                                .signed(2, false)
                                .wage(500),
                        "FAMILY_LOW",
                        "1500.00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"singleEntries", "otherWaysOut"})
    void proposes(FamilyCase family) {
        family.prove();
    }
}
