package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The trial of the residence permit, asked over HTTP as another office would. */
@HallTest
class ResidencePermitTrialTest {

    private static final String WORKER = Ids.bornOn("1990-05-06");
    private static final String LEASE = """
            "serviceKind":"FIRST","hukouAreaCode":"620402","registeredOn":"2026-01-10","grounds":["DWELLING"],
            "dwellingProof":"LEASE","addressProof":"LEASE","leaseFrom":"2026-01-01","leaseTo":"2026-12-31",
            "delivery":"COUNTER\"""";

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "130203, 2026-07-10, ELIGIBLE, -",
                "130203, 2026-07-09, NOT_YET, 2026-07-10",
                "520102, 2026-07-09, ELIGIBLE, -",
                "520102001002, 2026-07-08, NOT_YET, 2026-07-09",
                "620402, 2026-07-10, REFUSE_SAME_CITY, -",
                "620403, 2026-07-10, REFUSE_SAME_CITY, -"
            })
    void countsTheHalfYearAndComparesTheCities(String area, String asOf, String verdict, String firstEligibleOn) {
        String answer = trial(asOf, area, WORKER, LEASE);
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo(verdict);
        assertThat(answer.contains("firstEligibleOn")).isEqualTo(firstEligibleOn != null);
        if (firstEligibleOn != null) {
            assertThat(JsonPath.<String>read(answer, "$.firstEligibleOn")).isEqualTo(firstEligibleOn);
            assertThat(JsonPath.<List<String>>read(answer, "$.reasons"))
                    .anyMatch(reason -> reason.contains("2026年7月"))
                    .noneMatch(reason -> reason.contains("2026-07"));
        }
        assertThat(JsonPath.<List<String>>read(answer, "$.rules[*].basis")).doesNotContain("");
        assertThat(JsonPath.<Integer>read(answer, "$.limit.value")).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({"2011-07-11, 母亲, ELIGIBLE", "2011-07-11, 邻居, SUPPLEMENT", "1990-05-06, 配偶, PROXY_NOT_ALLOWED"})
    void looksAtWhoComes(String born, String relation, String verdict) {
        String answer = body("""
                {"asOf":"2026-07-10","areaCode":"130203","applicant":{"idNumber":"%s"},
                 "agent":{"name":"王某","idType":"RESIDENT_ID","idNumber":"%s","relation":"%s"},"form":{%s}}""".formatted(Ids.bornOn(born), Ids.bornOn("1980-01-01"), relation, LEASE));
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo(verdict);
    }

    @Test
    void doesNotTakeSomebodyOfWhomNothingIsToldForTheApplicant() {
        String answer = body("""
                {"asOf":"2026-07-10","areaCode":"130203","applicant":{"idNumber":"%s"},"agent":{"name":"张某"},
                 "form":{%s}}""".formatted(Ids.bornOn("2011-07-11"), LEASE));
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo("SUPPLEMENT");
        assertThat(JsonPath.<List<String>>read(answer, "$.flags")).containsExactly("PROXY_RELATION");
    }

    @Test
    void saysThatAnotherOfficeWillAccept() {
        String elsewhere = LEASE + ",\"residenceAreaCode\":\"330102\"";
        assertThat(JsonPath.<List<String>>read(trial("2026-07-10", "130203", WORKER, elsewhere), "$.flags"))
                .containsExactly("NOT_OURS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-07-10T00:00:00Z", "2026-02-30", "10.7.2026"})
    void refusesADayThatIsNone(String asOf) {
        MvcTestResult answer =
                new Channel(http).post("/api/v1/items/residence-permit/trial", """
                {"asOf":"%s","areaCode":"130203","applicant":{"birthDate":"1990-05-06"},"form":{%s}}""".formatted(asOf, LEASE));
        assertThat(answer).hasStatus(400);
        assertThat(JsonPath.<String>read(Channel.text(answer), "$.errors[0].field"))
                .isEqualTo("asOf");
    }

    @Test
    void looksAtWhyAnotherPersonComes() {
        String answer = body("""
                {"asOf":"2026-07-10","areaCode":"130203","applicant":{"idNumber":"%s"},
                 "agent":{"relation":"儿子"},"situation":{"agentReason":"DIFFICULTY"},"form":{%s}}""".formatted(Ids.bornOn("1970-05-06"), LEASE));
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo("ELIGIBLE");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-14, -, TOO_EARLY, 2026-11-15, 2026-12-14, 2026-12-15",
                "2026-11-15, -, OPEN, 2026-11-15, 2026-12-14, 2026-12-15",
                "2026-12-14, -, OPEN, 2026-11-15, 2026-12-14, 2026-12-15",
                "2026-12-15, -, SUSPENDED, 2026-11-15, 2026-12-14, 2026-12-15",
                "2027-02-02, 2027-02-01, TOO_EARLY, 2028-01-01, 2028-01-31, 2028-02-01"
            })
    void tellsWhereAnEndorsementStandsAndItsDays(
            String asOf, String endorsed, String verdict, String from, String to, String suspended) {
        String last = endorsed == null ? "" : ",\"lastEndorsedOn\":\"" + endorsed + "\"";
        String answer = trial(asOf, "130203", WORKER, """
                "serviceKind":"ENDORSE","issuedOn":"2025-12-15\"""" + last);
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo(verdict);
        assertThat(JsonPath.<String>read(answer, "$.windowFrom")).isEqualTo(from);
        assertThat(JsonPath.<String>read(answer, "$.windowTo")).isEqualTo(to);
        assertThat(JsonPath.<String>read(answer, "$.suspendedFrom")).isEqualTo(suspended);
    }

    @Test
    void endsAPermitOfSomebodyWithoutAnyGroundLeft() {
        String answer = trial("2026-11-20", "130203", WORKER, """
                "serviceKind":"ENDORSE","issuedOn":"2025-12-15","grounds":[]""");
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo("ENDED");
    }

    @Test
    void namesWhatIsMissing() {
        String answer = trial("2026-07-10", "130203", WORKER, LEASE.replace("2026-12-31", "2026-07-01"));
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo("SUPPLEMENT");
        assertThat(JsonPath.<List<String>>read(answer, "$.flags")).containsExactly("LEASE_EXPIRED");
    }

    @Test
    void warnsOfACodeThatDoesNotAddUp() {
        String answer = trial("2026-07-10", "130203", WORKER, LEASE + ",\"employerUscc\":\"91350100M000100Y44\"");
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo("ELIGIBLE");
        assertThat(JsonPath.<List<String>>read(answer, "$.flags")).containsExactly("USCC_CHECK");
    }

    @ParameterizedTest
    @CsvSource({
        "810000199001010019, 港澳台居民居住证",
        "82000019850505002X, 港澳台居民居住证",
        "830000197512120038, 港澳台居民居住证",
        "932682198501010017, 外国人永久居留身份证",
        "USA110000000001, 外国人永久居留身份证"
    })
    void tellsPeopleWithOtherPapersWhichItemIsTheirs(String number, String item) {
        MvcTestResult refused = post("2026-07-10", "130203", number, LEASE);
        assertThat(refused).hasStatus(400);
        assertThat(JsonPath.<List<String>>read(Channel.text(refused), "$.errors[*].field"))
                .containsExactly("applicant.idNumber");
        assertThat(JsonPath.<String>read(Channel.text(refused), "$.errors[0].message"))
                .contains(item);
    }

    /** The address may be told in the words of other systems. */
    @ParameterizedTest
    @ValueSource(strings = {"\"LANDLORD\"", "\"EMPLOYER\"", "\"SCHOOL\"", "\"DEED\"", "\"租赁合同\"", "true"})
    void understandsOtherWordsForTheProofOfTheAddress(String word) {
        String answer = trial("2026-07-10", "130203", WORKER, """
                "serviceKind":"FIRST","hukouAreaCode":"620402","registeredOn":"2026-01-10",
                "grounds":["EMPLOYMENT"],"employmentProof":"CONTRACT","addressProof":""" + word);
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo("ELIGIBLE");
    }

    /** Whoever talks to the interface by hand gets fields named, never a stack of calls. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"grounds\":\"DWELLING\"",
                "\"grounds\":[\"LUCK\"]",
                "\"grounds\":[null]",
                "\"grounds\":{}",
                "\"serviceKind\":\"SECOND\"",
                "\"registeredOn\":\"2026-02-30\"",
                "\"registeredOn\":20260110",
                "\"hukouAreaCode\":\"62\"",
                "\"hukouAreaCode\":620402",
                "\"employerUscc\":\"123\"",
                "\"dwellingProof\":\"TENT\"",
                "\"leaseFrom\":\"2026-05-02\",\"leaseTo\":\"2026-05-01\"",
                "\"issuedOn\":\"2026-05-02\",\"lastEndorsedOn\":\"2026-05-01\"",
                "\"issuedOn\":\"2099-05-02\"",
                "\"salary\":1"
            })
    void refusesOddAnswers(String odd) {
        MvcTestResult refused = post("2026-07-10", "130203", WORKER, odd);
        assertThat(refused).hasStatus(400);
        assertThat(JsonPath.<List<String>>read(Channel.text(refused), "$.errors[*].field"))
                .isNotEmpty()
                .allMatch(field -> field.startsWith("form."));
    }

    @Test
    void saysSomethingOfTheEmptyForm() {
        String answer = trial("2026-07-10", "130203", WORKER, "");
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo("SUPPLEMENT");
        assertThat(JsonPath.<List<String>>read(answer, "$.flags"))
                .containsExactly("HUKOU", "REGISTRATION", "GROUNDS", "ADDRESS_PROOF");
    }

    private String trial(String asOf, String area, String number, String form) {
        MvcTestResult answer = post(asOf, area, number, form);
        assertThat(answer).as(Channel.text(answer)).hasStatus(200);
        return Channel.text(answer);
    }

    private String body(String json) {
        MvcTestResult answer = new Channel(http).post("/api/v1/items/residence-permit/trial", json);
        assertThat(answer).as(Channel.text(answer)).hasStatus(200);
        return Channel.text(answer);
    }

    private MvcTestResult post(String asOf, String area, String number, String form) {
        return new Channel(http).post("/api/v1/items/residence-permit/trial", """
                {"asOf":"%s","areaCode":"%s","applicant":{"idNumber":"%s"},"form":{%s}}""".formatted(asOf, area, number, form));
    }
}
