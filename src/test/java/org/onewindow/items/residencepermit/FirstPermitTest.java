package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.casework.Assessment;
import org.onewindow.deadlines.Limit;
import org.onewindow.support.BadInput;
import org.onewindow.workflow.FiredRule;

/** Who gets a first permit (R1, R3), and what is told to those who do not. */
class FirstPermitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            what,                                       area,   hukou,  registered, asOf,       verdict,          firstEligibleOn
            full on the same day number,                130203, 620402, 2026-01-10, 2026-07-10, ELIGIBLE,         -
            one day short,                              130203, 620402, 2026-01-10, 2026-07-09, NOT_YET,          2026-07-10
            Guiyang counts the first day,               520102, 620402, 2026-01-10, 2026-07-09, ELIGIBLE,         -
            Guiyang still a day short,                  520102, 620402, 2026-01-10, 2026-07-08, NOT_YET,          2026-07-09
            Guiyang from New Year to the end of June,   520102, 620402, 2026-01-01, 2026-06-30, ELIGIBLE,         -
            elsewhere New Year is full in July,         130203, 620402, 2026-01-01, 2026-06-30, NOT_YET,          2026-07-01
            no 31 June: the end of the month,           130203, 620402, 2025-12-31, 2026-06-30, ELIGIBLE,         -
            no 31 June: a day before,                   130203, 620402, 2025-12-31, 2026-06-29, NOT_YET,          2026-06-30
            into a short February,                      130203, 620402, 2025-08-31, 2026-02-28, ELIGIBLE,         -
            into a short February a day before,         130203, 620402, 2025-08-29, 2026-02-27, NOT_YET,          2026-02-28
            into a leap February,                       130203, 620402, 2027-08-31, 2028-02-29, ELIGIBLE,         -
            into a leap February from the 30th,         130203, 620402, 2027-08-30, 2028-02-28, NOT_YET,          2028-02-29
            from the last of February,                  130203, 620402, 2026-02-28, 2026-08-27, NOT_YET,          2026-08-28
            registered today,                           130203, 620402, 2026-07-10, 2026-07-10, NOT_YET,          2027-01-10
            registered years ago,                       130203, 620402, 2019-03-01, 2026-07-10, ELIGIBLE,         -
            another district of the same city,          330106, 330102, 2020-01-01, 2026-07-10, REFUSE_SAME_CITY, -
            the same district,                          330106, 330106, 2020-01-01, 2026-07-10, REFUSE_SAME_CITY, -
            another city of the same province,          330106, 330206, 2020-01-01, 2026-07-10, ELIGIBLE,         -
            the same city before the half year,         330106, 330102, 2026-07-01, 2026-07-10, REFUSE_SAME_CITY, -
            a county of the same city,                  330106, 330122, 2020-01-01, 2026-07-10, REFUSE_SAME_CITY, -
            a municipality is one city,                 110108, 110229, 2020-01-01, 2026-07-10, REFUSE_SAME_CITY, -
            districts and counties of Chongqing,        500103, 500229, 2020-01-01, 2026-07-10, REFUSE_SAME_CITY, -
            from Tianjin to Beijing,                    110108, 120101, 2020-01-01, 2026-07-10, ELIGIBLE,         -
            two counties under one province,            429004, 429005, 2020-01-01, 2026-07-10, ELIGIBLE,         -
            the same county under a province,           429004, 429004, 2020-01-01, 2026-07-10, REFUSE_SAME_CITY, -
            a place that takes counties for cities,     999911, 999912, 2020-01-01, 2026-07-10, ELIGIBLE,         -
            the same county there,                      999911, 999911, 2020-01-01, 2026-07-10, REFUSE_SAME_CITY, -
            test place with the first day counted,      999912, 620402, 2026-01-10, 2026-07-09, ELIGIBLE,         -
            the demo street,                            620102, 620402, 2026-01-10, 2026-07-10, ELIGIBLE,         -
            the demo street's own city,                 620102, 620103, 2026-01-10, 2026-07-10, REFUSE_SAME_CITY, -
            """)
    void comparesCitiesAndCountsTheHalfYear(
            String what,
            String area,
            String hukou,
            LocalDate registered,
            LocalDate asOf,
            String verdict,
            @Nullable LocalDate firstEligibleOn) {
        Assessment assessment = Told.first(area, asOf)
                .with("hukouAreaCode", hukou)
                .with("registeredOn", registered.toString())
                .assess();
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.eligible()).isEqualTo(verdict.equals("ELIGIBLE"));
        assertThat(assessment.firstEligibleOn()).isEqualTo(firstEligibleOn);
    }

    /** Codes of a community stand for its city too. */
    @Test
    void comparesLongCodes() {
        assertThat(Told.first("330106001002", DAY)
                        .with("hukouAreaCode", "330102")
                        .assess()
                        .verdict())
                .isEqualTo("REFUSE_SAME_CITY");
    }

    @Test
    void takesTheOfficeForTheResidenceIfNothingElseIsSaid() {
        Told told = Told.first("330106", DAY).without("residenceAreaCode").with("hukouAreaCode", "330102");
        assertThat(told.assess().verdict()).isEqualTo("REFUSE_SAME_CITY");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            what,                              grounds,              employment, dwelling,      study,        address,       verdict,    flags
            a contract and the address,        EMPLOYMENT,           CONTRACT,   -,             -,            ACCOMMODATION, ELIGIBLE,   -
            a licence,                         EMPLOYMENT,           LICENCE,    -,             -,            LEASE,         ELIGIBLE,   -
            an employer's word,                EMPLOYMENT,           EMPLOYER,   -,             -,            LEASE,         ELIGIBLE,   -
            an insurance record,               EMPLOYMENT,           INSURANCE,  -,             -,            DEED,          ELIGIBLE,   -
            a deed shows the address too,      DWELLING,             -,          DEED,          -,            -,             ELIGIBLE,   -
            a purchase contract,               DWELLING,             -,          PURCHASE,      -,            -,             ELIGIBLE,   -
            a lease,                           DWELLING,             -,          LEASE,         -,            -,             ELIGIBLE,   -
            a letter of the landlord,          DWELLING,             -,          ACCOMMODATION, -,            -,             ELIGIBLE,   -
            a student card,                    STUDY,                -,          -,             STUDENT_CARD, ACCOMMODATION, ELIGIBLE,   -
            a letter of the school,            STUDY,                -,          -,             SCHOOL,       ACCOMMODATION, ELIGIBLE,   -
            two grounds and one proof,         EMPLOYMENT DWELLING,  CONTRACT,   -,             -,            ACCOMMODATION, ELIGIBLE,   -
            no proof of the ground,            EMPLOYMENT,           -,          -,             -,            ACCOMMODATION, SUPPLEMENT, EMPLOYMENT_PROOF
            no proof of the dwelling,          DWELLING,             -,          -,             -,            -,             SUPPLEMENT, DWELLING_PROOF ADDRESS_PROOF
            no proof of study,                 STUDY,                -,          -,             -,            LEASE,         SUPPLEMENT, STUDY_PROOF
            two grounds and no proof,          EMPLOYMENT STUDY,     -,          -,             -,            LEASE,         SUPPLEMENT, EMPLOYMENT_PROOF STUDY_PROOF
            a contract but no address,         EMPLOYMENT,           CONTRACT,   -,             -,            -,             SUPPLEMENT, ADDRESS_PROOF
            a proof of another ground,         STUDY,                CONTRACT,   -,             -,            LEASE,         SUPPLEMENT, STUDY_PROOF
            no ground at all,                  -,                    -,          -,             -,            LEASE,         SUPPLEMENT, GROUNDS
            no ground chosen but a proof,      -,                    CONTRACT,   -,             -,            LEASE,         ELIGIBLE,   -
            """)
    void wantsOneOfThreeGroundsAndTheAddress(
            String what,
            @Nullable String grounds,
            @Nullable String employment,
            @Nullable String dwelling,
            @Nullable String study,
            @Nullable String address,
            String verdict,
            @Nullable String flags) {
        Told told = Told.first("130203", DAY).without("grounds", "dwellingProof", "addressProof");
        put(told, "employmentProof", employment);
        put(told, "dwellingProof", dwelling);
        put(told, "studyProof", study);
        put(told, "addressProof", address);
        if (grounds != null) {
            told.with("grounds", List.of(grounds.split(" ")));
        }
        Assessment assessment = told.assess();
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.flags()).isEqualTo(words(flags));
    }

    @Test
    void refusesNobodyForChoosingNoGroundButAsksForOne() {
        Assessment assessment = Told.first("130203", DAY)
                .with("grounds", List.of())
                .without("dwellingProof")
                .assess();
        assertThat(assessment.verdict()).isEqualTo("SUPPLEMENT");
        assertThat(assessment.flags()).containsExactly("GROUNDS");
    }

    @ParameterizedTest(name = "lease {0} to {1}: {2} {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-01, 2026-12-31, ELIGIBLE,   -",
                "2026-07-10, 2026-07-10, ELIGIBLE,   -",
                "2025-07-01, 2026-07-09, SUPPLEMENT, LEASE_EXPIRED",
                "2026-07-11, 2027-07-10, SUPPLEMENT, LEASE_NOT_BEGUN",
                "2026-07-10, -,          ELIGIBLE,   -",
                "-,          2026-07-09, SUPPLEMENT, LEASE_EXPIRED",
                "-,          -,          ELIGIBLE,   -"
            })
    void takesALeaseThatCoversTheDay(
            @Nullable String from, @Nullable String to, String verdict, @Nullable String flags) {
        Told told = Told.first("130203", DAY);
        put(told, "leaseFrom", from);
        put(told, "leaseTo", to);
        Assessment assessment = told.assess();
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.flags()).isEqualTo(words(flags));
    }

    @Test
    void onlyMentionsAnExpiredLeaseThatNothingHangsOn() {
        Assessment assessment = Told.first("130203", DAY)
                .with("grounds", List.of("EMPLOYMENT", "DWELLING"))
                .with("employmentProof", "CONTRACT")
                .with("addressProof", "ACCOMMODATION")
                .with("leaseTo", "2026-07-01")
                .assess();
        assertThat(assessment.verdict()).isEqualTo("ELIGIBLE");
        assertThat(assessment.flags()).containsExactly("LEASE_EXPIRED");
    }

    @Test
    void mindsNoDatesOfALeaseThatIsNoProof() {
        Told told = Told.first("130203", DAY)
                .with("dwellingProof", "DEED")
                .with("addressProof", "DEED")
                .with("leaseTo", "2020-01-01");
        assertThat(told.assess().verdict()).isEqualTo("ELIGIBLE");
        assertThat(told.assess().flags()).isEmpty();
    }

    @ParameterizedTest(name = "{1}, {0}, {2}: {3} {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "15, -,          -,          ELIGIBLE,          -",
                "15, 母亲,        -,          ELIGIBLE,          -",
                "15, 父亲,        CHILD,      ELIGIBLE,          -",
                "15, 监护人,      -,          ELIGIBLE,          -",
                "15, MOTHER,     -,          ELIGIBLE,          -",
                "15, guardian,   -,          ELIGIBLE,          -",
                "15, 母亲（监护人）, -,         ELIGIBLE,          -",
                "15, 申请人的外婆, CHILD,      ELIGIBLE,          -",
                "15, 哥哥,        CHILD,      ELIGIBLE,          -",
                "15, 邻居,        -,          SUPPLEMENT,        PROXY_RELATION",
                "15, 舅舅,        CHILD,      SUPPLEMENT,        PROXY_RELATION",
                "15, 老师,        CHILD,      SUPPLEMENT,        PROXY_RELATION",
                "16, 母亲,        -,          PROXY_NOT_ALLOWED, -",
                "16, 母亲,        CHILD,      PROXY_NOT_ALLOWED, -",
                "35, 配偶,        -,          PROXY_NOT_ALLOWED, -",
                "35, 受托人,      -,          PROXY_NOT_ALLOWED, -",
                "35, 配偶,        OTHER,      PROXY_NOT_ALLOWED, -",
                "35, 配偶,        DIFFICULTY, ELIGIBLE,          -",
                "35, 朋友,        DIFFICULTY, SUPPLEMENT,        PROXY_RELATION",
                "59, 儿子,        -,          PROXY_NOT_ALLOWED, -",
                "60, 儿子,        -,          ELIGIBLE,          DIFFICULTY_STATEMENT",
                "72, 女儿,        DIFFICULTY, ELIGIBLE,          -",
                "72, 女儿,        OTHER,      PROXY_NOT_ALLOWED, -",
                "72, 邻居,        -,          SUPPLEMENT,        PROXY_RELATION",
                "72, -,          -,          ELIGIBLE,          -"
            })
    void lets(int age, @Nullable String agent, @Nullable String reason, String verdict, @Nullable String flags) {
        Told told = Told.first("130203", DAY).aged(age).broughtBy(agent);
        if (reason != null) {
            told.because(reason);
        }
        Assessment assessment = told.assess();
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.flags()).isEqualTo(words(flags));
    }

    @Test
    void countsTheSixteenthBirthdayAsReached() {
        Told told = Told.first("130203", DAY).broughtBy("母亲");
        assertThat(told.born(LocalDate.of(2010, 7, 11)).assess().verdict()).isEqualTo("ELIGIBLE");
        assertThat(told.born(LocalDate.of(2010, 7, 10)).assess().verdict()).isEqualTo("PROXY_NOT_ALLOWED");
    }

    static Stream<Arguments> exemptions() {
        return Stream.of(
                Arguments.of("330106", "TALENT", "ELIGIBLE"),
                Arguments.of("330106", "NONE", "NOT_YET"),
                Arguments.of("120101", "BEIJING_HEBEI", "ELIGIBLE"),
                Arguments.of("120101", "TALENT", "NOT_YET"),
                Arguments.of("130203", "TALENT", "NOT_YET"),
                Arguments.of("130203", "BEIJING_HEBEI", "NOT_YET"));
    }

    @ParameterizedTest
    @MethodSource("exemptions")
    void waitsForNobodyWhomThePlaceExempts(String area, String exemption, String verdict) {
        Told told = Told.first(area, DAY).with("registeredOn", "2026-06-30");
        told.situation.put("exemption", exemption);
        assertThat(told.assess().verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "livesThere, NO, REFUSE_NOT_VERIFIED",
        "groundsTrue, NO, REFUSE_NOT_VERIFIED",
        "livesThere, YES, ELIGIBLE",
        "groundsTrue, NOT_ASKED, ELIGIBLE"
    })
    void believesThePoliceOverTheApplicant(String found, String answer, String verdict) {
        Assessment assessment = Told.first("130203", DAY).with(found, answer).assess();
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.eligible()).isEqualTo(verdict.equals("ELIGIBLE"));
    }

    @Test
    void asksAnExemptPersonForNoRegistration() {
        Told told = Told.first("330106", DAY).without("registeredOn");
        assertThat(told.assess().flags()).containsExactly("REGISTRATION");
        told.situation.put("exemption", "TALENT");
        assertThat(told.assess().verdict()).isEqualTo("ELIGIBLE");
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        Assessment assessment = Told.first("130203", DAY)
                .without("hukouAreaCode", "registeredOn", "dwellingProof", "addressProof")
                .with("delivery", "POST")
                .assess();
        assertThat(assessment.verdict()).isEqualTo("SUPPLEMENT");
        assertThat(assessment.flags())
                .containsExactly("HUKOU", "REGISTRATION", "DWELLING_PROOF", "ADDRESS_PROOF", "POST_ADDRESS");
        assertThat(assessment.reasons()).hasSizeGreaterThan(5).allMatch(reason -> reason.endsWith("。"));
    }

    @ParameterizedTest
    @CsvSource({"91350100M000100Y43, false", "91350100M000100Y44, true", "91350100m000100y43, false"})
    void warnsOfACodeThatDoesNotAddUp(String code, boolean warned) {
        Assessment assessment =
                Told.first("130203", DAY).with("employerUscc", code).assess();
        assertThat(assessment.verdict()).isEqualTo("ELIGIBLE");
        assertThat(assessment.flags().contains("USCC_CHECK")).isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({"130203, 15 CALENDAR_DAY", "999910, 15 WORKING_DAY", "620102001, 15 CALENDAR_DAY"})
    void tellsTheLimitOfThePlace(String area, String limit) {
        assertThat(Told.first(area, DAY).assess().limit()).isEqualTo(Limit.parse(limit));
    }

    @Test
    void namesEveryRowBehindAProposalWithItsNorm() {
        Assessment assessment = Told.first("520102", DAY).assess();
        assertThat(assessment.rules())
                .extracting(FiredRule::ruleId)
                .containsExactly("guiyang", "in-person", "first", "first", "usual");
        assertThat(assessment.bases()).allMatch(basis -> basis.contains("国务院令第663号"));
    }

    @Test
    void marksTheDemoStreetAsAnExample() {
        assertThat(Told.first("620102001", DAY).assess().flags()).containsExactly("EXAMPLE");
    }

    @ParameterizedTest
    @CsvSource({"registeredOn, 2026-11-23", "issuedOn, 2027-01-01", "lastEndorsedOn, 2027-01-01", "leaseTo, 2019-12-31"
    })
    void refusesDaysThatCannotBe(String key, String day) {
        Told told = Told.first("130203", DAY).with("leaseFrom", "2020-01-01").with(key, day);
        assertThatThrownBy(told::assess)
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("form." + key)));
    }

    @Test
    void knowsNothingOfTheTimeBeforeTheRegulation() {
        Told told = Told.first("130203", LocalDate.of(2015, 12, 31));
        assertThatThrownBy(told::assess).isInstanceOf(BadInput.class);
    }

    private static void put(Told told, String key, @Nullable String value) {
        if (value != null) {
            told.with(key, value);
        }
    }

    private static List<String> words(@Nullable String flags) {
        return flags == null ? List.of() : Arrays.asList(flags.split(" "));
    }
}
