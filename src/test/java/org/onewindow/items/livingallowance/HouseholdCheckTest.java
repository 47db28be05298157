package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;

/** What does not fit together in an application is told in Chinese, beside the row. */
class HouseholdCheckTest {

    private static final String STRANGER = Family.number(LocalDate.of(1970, 1, 1), 900);

    private static Family two() {
        return Family.in("999901").member(40).member(38);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Family.in("999901").with("members", List.of()), "form.members"),
                Arguments.of(two().member(12, "idNumber", "110105201401010010"), "form.members[2].idNumber"),
                Arguments.of(two().member(12, "idNumber", ""), "form.members[2].idNumber"),
                Arguments.of(two().member(12, "idType", "LIBRARY_CARD"), "form.members[2].idType"),
                Arguments.of(two().member(12, "disabilityGrade", 5), "form.members[2].disabilityGrade"),
                Arguments.of(two().member(12, "disabilityGrade", "1.5"), "form.members[2].disabilityGrade"),
                Arguments.of(two().member(12, "clergyYears", -1), "form.members[2].clergyYears"),
                Arguments.of(two().income(1, "SALARY", 10), "form.incomes[0].kind"),
                Arguments.of(two().income(1, "WAGE", -0.01), "form.incomes[0].monthlyAmount"),
                Arguments.of(two().income(1, "WAGE", "10.001"), "form.incomes[0].monthlyAmount"),
                Arguments.of(two().income(1, "WAGE", "ten"), "form.incomes[0].monthlyAmount"),
                Arguments.of(two().income(1, "WAGE", "1e12"), "form.incomes[0].monthlyAmount"),
                Arguments.of(two().income(1, "WAGE", ""), "form.incomes[0].monthlyAmount"),
                Arguments.of(two().income(1, "WAGE", 10, "monthlyCost", "0.005"), "form.incomes[0].monthlyCost"),
                Arguments.of(two().deduction(1, "RENT", 10), "form.deductions[0].kind"),
                Arguments.of(two().deduction(2, "MEDICAL", -1), "form.deductions[0].monthlyAmount"),
                Arguments.of(two().property("HOME", "value", -1), "form.properties[0].value"),
                Arguments.of(two().property("HOME", "ownerIdNumber", STRANGER), "form.properties[0].ownerIdNumber"),
                Arguments.of(
                        two().wage(1)
                                .add(
                                        "incomes",
                                        Family.row("memberIdNumber", STRANGER, "kind", "WAGE", "monthlyAmount", 1)),
                        "form.incomes[1].memberIdNumber"),
                Arguments.of(
                        two().add(
                                        "deductions",
                                        Family.row("memberIdNumber", "", "kind", "MEDICAL", "monthlyAmount", 1)),
                        "form.deductions[0].memberIdNumber"),
                Arguments.of(
                        two().add("authorizations", Family.row("memberIdNumber", STRANGER, "signed", true)),
                        "form.authorizations[0].memberIdNumber"),
                Arguments.of(
                        two().add("supportPersons", Family.row("name", "赵某", "idNumber", "123", "consented", true)),
                        "form.supportPersons[0].idNumber"),
                Arguments.of(two().with("accountHolder", "路人"), "form.accountHolder"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsTheFieldOfEveryFault(Family family, String field) {
        assertThat(errors(family, IdNumber.parse(IdType.RESIDENT_ID, two().number(1))))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo(field);
                    assertThat(error.message()).matches(".*\\p{IsHan}.*。");
                });
    }

    @Test
    void refusesTheSamePersonTwiceHoweverTheNumberIsWritten() {
        Family family = two();
        family.member(20, "idNumber", " " + family.number(1).toLowerCase() + " ");
        assertThat(errors(family, applicant(family)))
                .containsExactly(new FieldError("form.members[2].idNumber", "家庭成员第 3 行：与第 1 位家庭成员的证件号码相同，请核对。"));
    }

    @Test
    void wantsTheApplicantAmongTheMembers() {
        assertThat(errors(two(), IdNumber.parse(IdType.RESIDENT_ID, STRANGER)))
                .extracting(FieldError::field)
                .containsExactly("form.members");
    }

    @Test
    void refusesAnApplicantWhoIsNotOfTheFamily() {
        Family family =
                Family.in("999901").member(40, "excludedReason", "IN_PRISON").member(38);
        assertThat(errors(family, applicant(family)))
                .extracting(FieldError::message)
                .containsExactly("申请人本人不能列为不计入的家庭成员，请由共同生活的家庭成员提出申请。");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        Family family =
                two().income(1, "SALARY", -1).property("HOME", "value", "x").with("accountHolder", "路人");
        assertThat(errors(family, applicant(family)))
                .extracting(FieldError::field)
                .containsExactly(
                        "form.incomes[0].kind",
                        "form.incomes[0].monthlyAmount",
                        "form.properties[0].value",
                        "form.accountHolder");
    }

    @Test
    void refusesAFamilyOfMoreThanTwenty() {
        Family family = Family.in("999901");
        for (int i = 0; i <= HouseholdCheck.MOST_MEMBERS; i++) {
            family.member(30 + i);
        }
        assertThat(errors(family, applicant(family)))
                .extracting(FieldError::field)
                .containsExactly("form.members");
    }

    @Test
    void knowsMembersByAnySpellingOfTheirNumber() {
        Family family = two();
        Map<String, Object> row = Family.row(
                "memberIdNumber", family.number(1).toLowerCase() + " ", "kind", "WAGE", "monthlyAmount", "1500.00");
        assertThat(LivingAllowanceRulesTest.RULES
                        .assess(family.add("incomes", row).request())
                        .amount())
                .hasToString("Money[fen=50000]");
    }

    @Test
    void refusesAnAreaWithoutAStandard() {
        Family family = Family.in("440306").member(40);
        assertThatThrownBy(() -> LivingAllowanceRulesTest.RULES.assess(family.request()))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("areaCode"));
    }

    private static IdNumber applicant(Family family) {
        return IdNumber.parse(IdType.RESIDENT_ID, family.number(1));
    }

    private static List<FieldError> errors(Family family, IdNumber applicant) {
        try {
            LivingAllowanceRulesTest.RULES.assess(family.request(applicant));
            return List.of();
        } catch (BadInput refused) {
            return refused.errors();
        }
    }
}
