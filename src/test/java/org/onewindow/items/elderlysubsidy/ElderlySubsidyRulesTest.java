package org.onewindow.items.elderlysubsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Circumstances;
import org.onewindow.support.BadInput;
import org.onewindow.support.DateWords;
import org.onewindow.support.Money;
import org.onewindow.workflow.FiredRule;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** Whole assessments: what an elder gets, from when, and how much for months gone by. */
class ElderlySubsidyRulesTest {

    private static final ItemPackage ITEM = PackageFiles.item(ElderlySubsidyProcess.KEY);
    private static final ElderlySubsidyRules RULES = new ElderlySubsidyRules(
            PackageFiles.decisions(), Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            what,                                     area,         born,       applied,    poverty,    amount, start,   backPay
            Beijing in the month of the birthday,     110105,       1946-03-15, 2026-03-20, NONE,       100.00, 2026-03, -
            Beijing on the birthday itself,           110105,       1946-03-15, 2026-03-15, NONE,       100.00, 2026-03, -
            Beijing late by exactly six months,       110105,       1946-03-15, 2026-09-15, NONE,       100.00, 2026-03, 600.00
            Beijing later than six months,            110105,       1946-03-15, 2026-09-16, NONE,       100.00, 2026-09, -
            Linkou of a poor household,               231025001001, 1941-02-01, 2026-06-10, LOW_INCOME, 100.00, 2026-07, 2100.00
            Linkou of another household,              231025001001, 1941-02-01, 2026-06-10, NONE,       25.00,  2026-07, 525.00
            Linkou back to the age month only,        231025,       1946-04-30, 2026-06-10, NONE,       25.00,  2026-07, 75.00
            Linkou the new band from next month,      231025,       1936-11-20, 2026-11-25, NONE,       100.00, 2026-12, 650.00
            Tengchong not before its norm,            530581102,    1938-01-10, 2026-05-10, NONE,       50.00,  2025-01, 800.00
            Tengchong through the hundredth birthday, 530581102,    1926-03-31, 2026-05-10, NONE,       1000.00,2025-01, 2700.00
            Luquan on the birthday,                   530128,       1946-08-25, 2026-08-25, NONE,       60.00,  2026-08, -
            Luquan two months later,                  530128,       1946-08-25, 2026-10-08, NONE,       60.00,  2026-08, 120.00
            Shenzhen from the month of application,   440306,       1940-02-10, 2026-02-10, NONE,       300.00, 2026-02, -
            Shanghai from the age month,              310115,       1961-03-31, 2026-05-01, NONE,       75.00,  2026-03, 150.00
            the demo street,                          620102001001, 1940-01-01, 2026-11-22, NONE,       60.00,  2026-11, -
            born on 29 February,                      440306,       1956-02-29, 2026-02-28, NONE,       200.00, 2026-02, -
            """)
    void grants(
            String what,
            String area,
            LocalDate born,
            LocalDate applied,
            String poverty,
            String amount,
            String start,
            String backPay) {
        Assessment assessment =
                RULES.assess(request(area, born, applied, Map.of("hukouAreaCode", area, "povertyStatus", poverty)));
        assertThat(assessment.verdict()).isEqualTo("ELIGIBLE");
        assertThat(assessment.eligible()).isTrue();
        assertThat(Objects.requireNonNull(assessment.amount()).yuan()).isEqualTo(amount);
        assertThat(assessment.startMonth()).hasToString(start);
        assertThat(assessment.backPay()).isEqualTo(backPay == null ? null : Money.ofYuan(backPay));
        assertThat(assessment.reasons()).hasSizeGreaterThanOrEqualTo(3).allMatch(reason -> reason.endsWith("。"));
    }

    @ParameterizedTest
    @CsvSource({
        "530128, 1946-08-25, 2026-07-31, 2026-08-25, 2026-08",
        "530128, 1946-08-25, 2026-08-24, 2026-08-25, 2026-08",
        "231025, 1946-12-31, 2026-07-31, 2026-12-31, 2027-01",
        "110105, 1950-01-01, 2026-07-31, 2030-01-01, 2030-01"
    })
    void tellsTheFirstDayAndMonthToTheYoung(
            String area, LocalDate born, LocalDate asOf, LocalDate firstDay, String firstMonth) {
        Assessment assessment = RULES.assess(request(area, born, asOf, Map.of("hukouAreaCode", area)));
        assertThat(assessment.verdict()).isEqualTo("NOT_YET");
        assertThat(assessment.firstEligibleOn()).isEqualTo(firstDay);
        assertThat(assessment.startMonth()).hasToString(firstMonth);
        assertThat(assessment.amount()).isNull();
        assertThat(assessment.reasons().get(0)).contains("80 周岁").contains(DateWords.within(firstDay.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "hukouAreaCode, 310115, REFUSE, no-local-hukou",
        "hukouSince, 2026-04-01, REFUSE, no-local-hukou",
        "duplicateFound, YES, REFUSE_DUPLICATE, same-benefit-elsewhere",
        "personState, IN_PRISON, REFUSE, not-alive-or-free"
    })
    void refuses(String key, String value, String verdict, String row) {
        Map<String, Object> form = new HashMap<>(Map.of("hukouAreaCode", "110105"));
        form.put(key, value);
        Assessment assessment =
                RULES.assess(request("110101", LocalDate.of(1940, 1, 1), LocalDate.of(2026, 3, 20), form));
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.eligible()).isFalse();
        assertThat(assessment.rules()).extracting(FiredRule::ruleId).containsExactly("beijing", row);
    }

    @Test
    void refusesTheSameBenefitTwice() {
        Map<String, Object> form = Map.of("hukouAreaCode", "110105", "receivesSameBenefitElsewhere", true);
        Assessment assessment =
                RULES.assess(request("110101", LocalDate.of(1940, 1, 1), LocalDate.of(2026, 3, 20), form));
        assertThat(assessment.verdict()).isEqualTo("REFUSE_DUPLICATE");
    }

    @Test
    void countsTheConditionFromMovingInWhenThatCameLater() {
        Map<String, Object> form = Map.of("hukouAreaCode", "110105", "hukouSince", "2026-02-10");
        Assessment assessment =
                RULES.assess(request("110105", LocalDate.of(1940, 1, 1), LocalDate.of(2026, 3, 20), form));
        assertThat(assessment.startMonth()).hasToString("2026-02");
        assertThat(assessment.backPay()).isEqualTo(Money.ofYuan("100.00"));
    }

    @Test
    void namesEveryRowBehindAProposalWithItsNorm() {
        Assessment assessment = RULES.assess(request(
                "440306", LocalDate.of(1940, 1, 1), LocalDate.of(2026, 3, 20), Map.of("hukouAreaCode", "440306")));
        assertThat(assessment.rules())
                .extracting(FiredRule::ruleId)
                .containsExactly("shenzhen", "eligible", "shenzhen-80-89", "apply-month");
        assertThat(assessment.rules())
                .allSatisfy(rule -> assertThat(rule.basis()).contains("深"));
    }

    @Test
    void marksLateApplicationsAndExamples() {
        Assessment assessment = RULES.assess(request(
                "620102001", LocalDate.of(1940, 1, 1), LocalDate.of(2026, 3, 20), Map.of("hukouAreaCode", "620102")));
        assertThat(assessment.flags()).containsExactly("EXAMPLE", "LATE_APPLICATION");
    }

    @ParameterizedTest
    @CsvSource({"livingProofOn, 2026-11-23", "hukouSince, 2027-01-01"})
    void refusesDaysThatHaveNotCome(String key, String day) {
        AssessmentRequest request = request(
                "110101",
                LocalDate.of(1940, 1, 1),
                LocalDate.of(2026, 3, 20),
                Map.of("hukouAreaCode", "110105", key, day));
        assertThatThrownBy(() -> RULES.assess(request))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("form." + key)));
    }

    @ParameterizedTest
    @CsvSource({"440100, 2026-03-20", "110101, 2010-03-20"})
    void knowsNothingOfRegionsAndTimesWithoutANorm(String area, LocalDate asOf) {
        AssessmentRequest request = request(area, LocalDate.of(1920, 1, 1), asOf, Map.of("hukouAreaCode", area));
        assertThatThrownBy(() -> RULES.assess(request)).isInstanceOf(BadInput.class);
    }

    private AssessmentRequest request(String area, LocalDate born, LocalDate on, Map<String, Object> form) {
        return new AssessmentRequest(on, on, area, null, born, form, Circumstances.ORDINARY, ITEM);
    }
}
