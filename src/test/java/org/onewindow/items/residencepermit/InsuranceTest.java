package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.Known;
import org.onewindow.registers.Lookup;
import org.onewindow.registers.LookupKind;

/** Months of social insurance that their register knows, and that nobody can claim. */
class InsuranceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);

    @Test
    void provesWorkWithoutAPaper() {
        assertThat(worker().assess().flags()).contains("EMPLOYMENT_PROOF");
        assertThat(worker().insured(1).assess().verdict()).isEqualTo("ELIGIBLE");
        assertThat(worker().insured(0).assess().flags()).contains("EMPLOYMENT_PROOF");
    }

    @Test
    void provesNothingBecauseAFormSaysSo() {
        Told told = worker().with("insuranceMonths", "9").with("register.insuranceMonths", "9");
        assertThat(told.assess().flags()).contains("EMPLOYMENT_PROOF");
    }

    @Test
    void provesNoGroundOtherThanWork() {
        assertThat(worker().with("grounds", List.of("STUDY"))
                        .insured(24)
                        .assess()
                        .flags())
                .contains("STUDY_PROOF");
    }

    @ParameterizedTest(name = "{0}: {1} months, registered {2}")
    @CsvSource({
        "999913, 6, 2026-05-01, ELIGIBLE",
        "999913, 5, 2026-05-01, NOT_YET",
        "999913, 0, 2026-01-10, ELIGIBLE",
        "130203, 24, 2026-05-01, NOT_YET",
        "620102, 24, 2026-05-01, NOT_YET",
        "360102, 24, 2026-05-01, NOT_YET",
    })
    void standsForTheHalfYearOnlyWhereTheRegionSaysSo(String area, int months, LocalDate registered, String verdict) {
        Assessment assessment = Told.first(area, DAY)
                .with("registeredOn", registered.toString())
                .insured(months)
                .assess();
        assertThat(assessment.verdict()).isEqualTo(verdict);
    }

    @Test
    void namesTheRuleByWhichInsuranceStandsForTheHalfYear() {
        Assessment assessment = Told.first("999913", DAY)
                .with("registeredOn", "2026-05-01")
                .insured(6)
                .assess();
        assertThat(assessment.reasons()).anyMatch(reason -> reason.contains("连续缴纳社会保险已满当地规定的月数"));
        assertThat(assessment.rules())
                .anyMatch(rule ->
                        rule.ruleId().equals("first-insured") && rule.basis().contains("满 6 个月"));
    }

    @Test
    void standsNeitherForTheRegistrationItselfNorForAnotherCity() {
        Told unregistered = Told.first("999913", DAY).without("registeredOn").insured(12);
        assertThat(unregistered.assess().flags()).contains("REGISTRATION");
        Told neighbour = Told.first("999913", DAY)
                .with("registeredOn", "2026-05-01")
                .with("hukouAreaCode", "999901")
                .insured(12);
        assertThat(neighbour.assess().verdict()).isEqualTo("REFUSE_SAME_CITY");
    }

    @ParameterizedTest
    @CsvSource({"9, YES", "1, YES", "0, ''", "000, ''"})
    void asksForAPaperOnlyWhereNotOneMonthIsKnown(String months, String input) {
        Lookup said = Lookup.known(LookupKind.INSURANCE_MONTHS, "", Map.of(Lookup.INSURANCE_MONTHS, months));
        assertThat(new Known(List.of(said), null).inputs()).containsEntry("insuranceKnown", input);
    }

    private static Told worker() {
        return Told.first("130203", DAY)
                .without("dwellingProof")
                .with("grounds", List.of("EMPLOYMENT"))
                .with("employmentProof", "");
    }
}
