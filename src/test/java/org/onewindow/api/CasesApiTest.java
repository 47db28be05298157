package org.onewindow.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.outcomes.DocumentModels;
import org.onewindow.outcomes.Documents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class CasesApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Documents documents;

    @Autowired
    DocumentModels models;

    @Test
    void acceptsACompleteApplicationAndPromisesADate() {
        Channel channel = new Channel(http);
        MvcTestResult answer =
                channel.submit(channel.application(Ids.bornOn("1946-03-15"), "2026-03-20T10:00:00+08:00"));
        assertThat(answer).hasStatus(201);
        String receipt = Channel.text(answer);
        assertThat(JsonPath.<String>read(receipt, "$.status")).isEqualTo("ACCEPTED");
        assertThat(JsonPath.<String>read(receipt, "$.acceptedOn")).isEqualTo("2026-03-20");
        // 20 working days from 20 March; 4 to 6 April are off (清明).
        assertThat(JsonPath.<String>read(receipt, "$.promisedDue")).isEqualTo("2026-04-20");

        String number = JsonPath.read(receipt, "$.caseNumber");
        assertThat(JsonPath.<String>read(Channel.text(channel.get("/api/v1/cases/" + number)), "$.waitingFor.what"))
                .isEqualTo("社区核查");
        assertThat(JsonPath.<List<String>>read(
                        Channel.text(channel.get("/api/v1/cases/" + number + "/documents")), "$[*].code"))
                .contains("receipt", "acceptance");
    }

    /** A step that is taken again after a return writes its paper again; the earlier one stays in the file. */
    @Test
    void givesEveryPaperOfACaseAnAddressOfItsOwn() {
        Channel channel = new Channel(http);
        String number = JsonPath.read(
                Channel.text(channel.submit(channel.application(Ids.bornOn("1947-03-15"), "2026-03-20"))),
                "$.caseNumber");
        String papers = "/api/v1/cases/" + number + "/documents";
        String first = JsonPath.<List<String>>read(Channel.text(channel.get(papers)), "$[?(@.code=='receipt')].pdf")
                .get(0);
        byte[] earlier = pdf(channel.get(first));
        String later = documents.issue(number, "receipt", "again", models).number();

        List<String> addresses = JsonPath.read(Channel.text(channel.get(papers)), "$[?(@.code=='receipt')].pdf");
        assertThat(addresses).containsExactly(papers + "/receipt-1.pdf", papers + "/receipt-2.pdf");
        assertThat(addresses.get(0)).isEqualTo(first);
        assertThat(pdf(channel.get(first))).isEqualTo(earlier);
        byte[] newest = documents.open(later).pdf();
        assertThat(newest).isNotEqualTo(earlier);
        assertThat(pdf(channel.get(papers + "/receipt-2.pdf"))).isEqualTo(newest);
        assertThat(pdf(channel.get(papers + "/receipt.pdf"))).isEqualTo(newest);
        assertThat(channel.get(papers + "/receipt-3.pdf")).hasStatus(404);
    }

    private static byte[] pdf(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void answersTheSameSubmissionWithTheSameCase() {
        Channel channel = new Channel(http);
        String key = UUID.randomUUID().toString();
        String body = channel.application(Ids.bornOn("1940-01-02"), "2026-03-20T10:00:00+08:00");
        String first = JsonPath.read(Channel.text(channel.submit(key, body)), "$.caseNumber");
        MvcTestResult again = channel.submit(key, body);
        assertThat(again).hasStatus(200);
        assertThat(JsonPath.<String>read(Channel.text(again), "$.caseNumber")).isEqualTo(first);

        MvcTestResult otherBody = channel.submit(key, channel.application(Ids.bornOn("1940-01-03"), "2026-03-20"));
        assertThat(otherBody).hasStatus(409);
    }

    @Test
    void refusesASecondLiveCaseOfTheSamePersonAlsoUnderTheOldNumber() {
        Channel channel = new Channel(http);
        String id = Ids.bornOn("1939-05-06");
        assertThat(channel.submit(channel.application(id, "2026-03-20"))).hasStatus(201);
        String fifteenDigits = id.substring(0, 6) + id.substring(8, 17);
        assertThat(channel.submit(channel.application(fifteenDigits, "2026-03-20")))
                .hasStatus(409);
    }

    @Test
    void tellsOnceEverythingThatIsMissing() {
        Channel channel = new Channel(http);
        String nothing = channel.application(Ids.bornOn("1938-01-01"), "2026-03-20")
                .replaceAll("\"materials\":\\[.*]", "\"materials\":[]");
        MvcTestResult answer = channel.submit(nothing);
        assertThat(answer).hasStatus(201);
        String receipt = Channel.text(answer);
        assertThat(JsonPath.<String>read(receipt, "$.status")).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(JsonPath.<List<String>>read(receipt, "$.supplement.items[*].code"))
                .containsExactlyInAnyOrderElementsOf(channel.requiredMaterials());

        String number = JsonPath.read(receipt, "$.caseNumber");
        MvcTestResult half = channel.post(
                "/api/v1/cases/" + number + "/supplement",
                "{\"materials\":[{\"code\":\"ID_CARD\",\"presented\":\"ORIGINAL\"}]}");
        // Replies come in rounds: what is there is kept, the rest stays open; only an empty reply is refused.
        assertThat(half).hasStatus(200);
        assertThat(JsonPath.<String>read(Channel.text(half), "$.status")).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(JsonPath.<List<String>>read(Channel.text(half), "$.supplement.items[*].code"))
                .isNotEmpty()
                .doesNotContain("ID_CARD");
        assertThat(channel.post("/api/v1/cases/" + number + "/supplement", "{\"materials\":[]}"))
                .hasStatus(400);
        MvcTestResult all =
                channel.post("/api/v1/cases/" + number + "/supplement", "{\"materials\":" + channel.materials() + "}");
        assertThat(all).hasStatus(200);
        assertThat(JsonPath.<String>read(Channel.text(all), "$.status")).isEqualTo("ACCEPTED");
    }

    @Test
    void letsTheApplicantWithdrawOnce() {
        Channel channel = new Channel(http);
        String number = JsonPath.read(
                Channel.text(channel.submit(channel.application(Ids.bornOn("1937-01-01"), "2026-03-20"))),
                "$.caseNumber");
        MvcTestResult withdrawn = channel.post("/api/v1/cases/" + number + "/withdrawal", "{\"reason\":\"搬到外地\"}");
        assertThat(JsonPath.<String>read(Channel.text(withdrawn), "$.status")).isEqualTo("WITHDRAWN");
        assertThat(channel.post("/api/v1/cases/" + number + "/withdrawal", "{}"))
                .hasStatus(409);
    }

    @Test
    void namesEveryBadFieldInChinese() {
        Channel channel = new Channel(http);
        String bad = channel.application("11010119000101001X", "2099-01-01")
                .replace("13800005678", "12")
                .replace("\"povertyStatus\":\"NONE\"", "\"povertyStatus\":\"RICH\",\"amount\":\"9999\"");
        MvcTestResult answer = channel.submit(bad);
        assertThat(answer).hasStatus(400);
        assertThat(JsonPath.<List<String>>read(Channel.text(answer), "$.errors[*].field"))
                .contains("applicant.idNumber", "applicant.phone", "receivedAt", "form.povertyStatus", "form.amount");
    }

    @Test
    void triesTheRulesWithTheSameAnswerAsTheCase() {
        Channel channel = new Channel(http);
        String answer = Channel.text(channel.post("/api/v1/items/elderly-subsidy/trial", """
                {"asOf":"2026-03-20","areaCode":"110105","applicant":{"birthDate":"1946-03-15"},
                 "form":{"hukouAreaCode":"110105","povertyStatus":"NONE","receivesSameBenefitElsewhere":false}}"""));
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo("ELIGIBLE");
        assertThat(JsonPath.<String>read(answer, "$.amount")).isEqualTo("100.00");
        assertThat(JsonPath.<String>read(answer, "$.startMonth")).isEqualTo("2026-03");
        assertThat(JsonPath.<List<String>>read(answer, "$.rules[*].basis"))
                .isNotEmpty()
                .doesNotContain("");
    }

    @Test
    void refusesImpossibleDatesInATrial() {
        Channel channel = new Channel(http);
        for (String dates : List.of(
                "\"asOf\":\"2026-03-20\",\"applicant\":{\"birthDate\":\"-9999-01-01\"}",
                "\"asOf\":\"2026-03-20\",\"applicant\":{\"birthDate\":\"2026-03-21\"}",
                "\"asOf\":\"0001-01-01\",\"applicant\":{\"birthDate\":\"1946-03-15\"}")) {
            String body = "{" + dates + ",\"areaCode\":\"110105\",\"form\":{}}";
            assertThat(channel.post("/api/v1/items/elderly-subsidy/trial", body))
                    .as(dates)
                    .hasStatus(400);
        }
    }
}
