package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.casework.Assessment;
import org.onewindow.support.BadInput;

/** When a permit is endorsed (R4), and the other things a holder may ask for. */
class EndorsementTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            what,                                    issued,     endorsed,   asOf,       verdict,   windowFrom, windowTo,   suspendedFrom
            a day before the window,                 2025-12-15, -,          2026-11-14, TOO_EARLY, 2026-11-15, 2026-12-14, 2026-12-15
            the first day of the window,             2025-12-15, -,          2026-11-15, OPEN,      2026-11-15, 2026-12-14, 2026-12-15
            the last day of the window,              2025-12-15, -,          2026-12-14, OPEN,      2026-11-15, 2026-12-14, 2026-12-15
            the anniversary,                         2025-12-15, -,          2026-12-15, SUSPENDED, 2026-11-15, 2026-12-14, 2026-12-15
            two months late,                         2025-12-15, -,          2027-02-15, SUSPENDED, 2026-11-15, 2026-12-14, 2026-12-15
            years late,                              2025-12-15, -,          2029-12-01, SUSPENDED, 2026-11-15, 2026-12-14, 2026-12-15
            the day of issue,                        2025-12-15, -,          2025-12-15, TOO_EARLY, 2026-11-15, 2026-12-14, 2026-12-15
            after an endorsement in time,            2025-12-15, 2026-11-20, 2026-12-20, TOO_EARLY, 2027-11-15, 2027-12-14, 2027-12-15
            endorsed on the first day,               2025-12-15, 2026-11-15, 2027-11-15, OPEN,      2027-11-15, 2027-12-14, 2027-12-15
            endorsed on the last day,                2025-12-15, 2026-12-14, 2027-12-15, SUSPENDED, 2027-11-15, 2027-12-14, 2027-12-15
            endorsed late: years start anew,         2025-12-15, 2027-02-01, 2027-12-31, TOO_EARLY, 2028-01-01, 2028-01-31, 2028-02-01
            endorsed late: the next window,          2025-12-15, 2027-02-01, 2028-01-01, OPEN,      2028-01-01, 2028-01-31, 2028-02-01
            endorsed on the anniversary is late,     2025-12-15, 2026-12-15, 2027-11-20, OPEN,      2027-11-15, 2027-12-14, 2027-12-15
            Guiyang's example,                       2017-01-01, -,          2017-12-01, OPEN,      2017-12-01, 2017-12-31, 2018-01-01
            Guiyang's example a day before,          2017-01-01, -,          2017-11-30, TOO_EARLY, 2017-12-01, 2017-12-31, 2018-01-01
            Guiyang's late endorsement,              2017-01-01, 2018-06-01, 2019-05-01, OPEN,      2019-05-01, 2019-05-31, 2019-06-01
            issued on 29 February,                   2024-02-29, -,          2025-01-28, OPEN,      2025-01-28, 2025-02-27, 2025-02-28
            29 February comes back,                  2024-02-29, 2027-02-01, 2028-01-29, OPEN,      2028-01-29, 2028-02-28, 2028-02-29
            a month before 31 March,                 2025-03-31, -,          2026-02-28, OPEN,      2026-02-28, 2026-03-30, 2026-03-31
            a month before 31 March a day earlier,   2025-03-31, -,          2026-02-27, TOO_EARLY, 2026-02-28, 2026-03-30, 2026-03-31
            a month before 31 July,                  2025-07-31, -,          2026-06-30, OPEN,      2026-06-30, 2026-07-30, 2026-07-31
            a window over New Year,                  2026-01-10, -,          2026-12-10, OPEN,      2026-12-10, 2027-01-09, 2027-01-10
            endorsed in December for January,        2025-01-10, 2025-12-20, 2026-12-10, OPEN,      2026-12-10, 2027-01-09, 2027-01-10
            the fifth year,                          2020-06-15, 2025-06-01, 2026-05-15, OPEN,      2026-05-15, 2026-06-14, 2026-06-15
            """)
    void opensAMonthBeforeEachYearIsFull(
            String what,
            LocalDate issued,
            @Nullable LocalDate endorsed,
            LocalDate asOf,
            String verdict,
            LocalDate windowFrom,
            LocalDate windowTo,
            LocalDate suspendedFrom) {
        Told told = Told.holder("ENDORSE", "520102", asOf, issued);
        if (endorsed != null) {
            told.with("lastEndorsedOn", endorsed.toString());
        }
        Assessment assessment = told.assess();
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.eligible()).isEqualTo(!verdict.equals("TOO_EARLY"));
        assertThat(assessment.dates())
                .isEqualTo(Map.of(
                        "windowFrom", windowFrom,
                        "windowTo", windowTo,
                        "suspendedFrom", suspendedFrom));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20", "2026-06-01", "2027-03-01"})
    void endsAPermitWhoseConditionsAreLost(LocalDate asOf) {
        Assessment assessment = Told.holder("ENDORSE", "520102", asOf, LocalDate.of(2025, 12, 15))
                .with("grounds", List.of())
                .assess();
        assertThat(assessment.verdict()).isEqualTo("ENDED");
        assertThat(assessment.eligible()).isFalse();
        assertThat(assessment.reasons()).anyMatch(reason -> reason.contains("不予签注"));
        assertThat(assessment.dates()).containsKey("windowFrom");
    }

    @Test
    void endsAPermitWhoseHolderHasMovedTheHukouHere() {
        assertThat(Told.holder("ENDORSE", "520102", LocalDate.of(2026, 11, 20), LocalDate.of(2025, 12, 15))
                        .with("hukouAreaCode", "520103")
                        .assess()
                        .verdict())
                .isEqualTo("ENDED");
    }

    @Test
    void endsAPermitWhoseConditionsThePoliceFoundLost() {
        assertThat(Told.holder("ENDORSE", "520102", LocalDate.of(2026, 11, 20), LocalDate.of(2025, 12, 15))
                        .with("grounds", List.of("EMPLOYMENT"))
                        .with("groundsTrue", "NO")
                        .assess()
                        .verdict())
                .isEqualTo("ENDED");
    }

    @Test
    void asksForTheDayOfIssueThatNobodyKnows() {
        Assessment assessment = Told.holder("ENDORSE", "520102", LocalDate.of(2026, 11, 20), LocalDate.of(2025, 12, 15))
                .without("issuedOn")
                .assess();
        assertThat(assessment.verdict()).isEqualTo("SUPPLEMENT");
        assertThat(assessment.flags()).containsExactly("ISSUED_ON");
    }

    /** Article 9 makes no exception for the endorsement: who can come comes, and a child is brought by its family. */
    @ParameterizedTest
    @CsvSource({
        "36, 配偶, , PROXY_NOT_ALLOWED, ''",
        "36, 同事, OTHER, PROXY_NOT_ALLOWED, ''",
        "70, 儿子, DIFFICULTY, OPEN, ''",
        "11, 母亲, CHILD, OPEN, ''",
        "11, 邻居, CHILD, OPEN, PROXY_RELATION",
        "36, '', , PROXY_NOT_ALLOWED, ''"
    })
    void isAskedForByThePersonOrByWhoMayActForIt(
            int age, String agent, @Nullable String reason, String verdict, String flags) {
        Told told = open().aged(age).broughtBy(agent);
        if (reason != null) {
            told.because(reason);
        }
        assertThat(told.assess().verdict()).isEqualTo(verdict);
        assertThat(String.join(",", told.assess().flags())).isEqualTo(flags);
    }

    @ParameterizedTest
    @CsvSource({
        "STUDY, , , GROUNDS_UNPROVED",
        "EMPLOYMENT, , , GROUNDS_UNPROVED",
        "DWELLING, LEASE, 2025-12-31, GROUNDS_UNPROVED",
        "DWELLING, LEASE, 2027-12-31, ''",
        "DWELLING, DEED, , ''"
    })
    void pointsOutAGroundThatIsClaimedWithoutProof(
            String ground, @Nullable String dwelling, @Nullable String leaseTo, String flags) {
        Told told = open().with("grounds", List.of(ground));
        if (dwelling != null) {
            told.with("dwellingProof", dwelling);
        }
        if (leaseTo != null) {
            told.with("leaseTo", leaseTo);
        }
        assertThat(String.join(",", told.assess().flags())).isEqualTo(flags);
    }

    /** An endorsement from before the first window cannot be one, and must not move the years on. */
    @Test
    void doesNotCountAnEndorsementFromBeforeTheFirstWindow() {
        Assessment assessment = open().with("lastEndorsedOn", "2026-11-14").assess();
        assertThat(assessment.verdict()).isEqualTo("OPEN");
        assertThat(assessment.flags()).containsExactly("ENDORSED_TOO_EARLY");
        assertThat(assessment.dates()).containsEntry("windowFrom", LocalDate.of(2026, 11, 15));
        assertThat(open().with("lastEndorsedOn", "2026-11-15").assess().verdict())
                .isEqualTo("TOO_EARLY");
    }

    @Test
    void saysWhichConditionIsLost() {
        assertThat(open().with("hukouAreaCode", "520103").assess().reasons())
                .singleElement()
                .asString()
                .contains("户籍已经迁入本市")
                .doesNotContain("就业");
        assertThat(open().with("grounds", List.of()).assess().reasons())
                .singleElement()
                .asString()
                .contains("就业")
                .doesNotContain("户籍");
    }

    private static Told open() {
        return Told.holder("ENDORSE", "520102", LocalDate.of(2026, 11, 20), LocalDate.of(2025, 12, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACE, 440106, 换领居住证收取证件工本费 20 元，交回原证。",
        "REISSUE, 440106, 补领居住证收取证件工本费 20 元。",
        "REPLACE, 130203, 本地没有公布换领工本费标准，不收费，交回原证。",
        "ENDORSE, 440106, 办理签注手续不收费。",
        "CHANGE_ADDRESS, 440106, 变更居住地址不收费。"
    })
    void tellsTheFee(String kind, String area, String words) {
        Assessment assessment = Told.holder(kind, area, LocalDate.of(2026, 5, 20), LocalDate.of(2025, 6, 1))
                .with("addressProof", "LEASE")
                .assess();
        assertThat(assessment.eligible()).isTrue();
        assertThat(assessment.reasons()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"REPLACE, ELIGIBLE", "REISSUE, ELIGIBLE", "CHANGE_ADDRESS, SUPPLEMENT"})
    void asksOnlyForTheNewAddressAgain(String kind, String verdict) {
        Assessment assessment = Told.holder(kind, "440106", LocalDate.of(2026, 5, 20), LocalDate.of(2026, 1, 1))
                .assess();
        assertThat(assessment.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"REPLACE", "REISSUE", "CHANGE_ADDRESS"})
    void remindsAHolderWhoseEndorsementIsOverdue(String kind) {
        Assessment assessment = Told.holder(kind, "440106", LocalDate.of(2026, 5, 20), LocalDate.of(2025, 5, 20))
                .with("dwellingProof", "DEED")
                .assess();
        assertThat(assessment.verdict()).isEqualTo("ELIGIBLE");
        assertThat(assessment.flags()).containsExactly("ENDORSEMENT_OVERDUE");
        assertThat(assessment.reasons()).anyMatch(reason -> reason.contains("2026年5月20日"));
    }

    @Test
    void refusesAnEndorsementBeforeTheIssue() {
        Told told = Told.holder("ENDORSE", "520102", LocalDate.of(2026, 11, 20), LocalDate.of(2025, 12, 15))
                .with("lastEndorsedOn", "2025-12-14");
        assertThatThrownBy(told::assess).isInstanceOf(BadInput.class);
    }
}
