package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.casework.SupplementHistory;
import org.onewindow.casework.SupplementHistory.FieldChange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Marks on rows of the household, answered through a channel and by the resident. */
@HallTest
class LivingAllowanceSupplementTest {

    private static final String MARK = "form.authorizations[0].signed";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private SupplementHistory history;

    @Test
    void acceptsAtOnceWhatTheRulesFoundAndFindNoMore() {
        String id = Ids.bornOn("1981-01-01");
        String number = JsonPath.read(unsigned(id), "$.caseNumber");
        MvcTestResult still = correct(number, id, "false");
        assertThat(still).hasStatus(400);
        MvcTestResult signed = correct(number, id, "true");
        assertThat(signed).hasStatus(200);
        assertThat(JsonPath.<String>read(Channel.text(signed), "$.status")).isEqualTo("ACCEPTED");
    }

    @Test
    void refusesACorrectionThatTheFormDoesNotAllow() {
        String id = Ids.bornOn("1981-01-02");
        String number = JsonPath.read(unsigned(id), "$.caseNumber");
        MvcTestResult refused = new Channel(http)
                .post("/api/v1/cases/" + number + "/supplement", "{\"form\":{\"members\":[],\"colour\":\"red\"}}");
        assertThat(refused).hasStatus(400);
        assertThat(JsonPath.<List<String>>read(Channel.text(refused), "$.errors[*].field"))
                .contains("form.colour");
    }

    @Test
    void letsTheResidentCorrectTheRowAndTheWindowSeeTheOldAndTheNewValue() {
        String id = Ids.bornOn("1981-01-03");
        String receipt = unsigned(id);
        String number = JsonPath.read(receipt, "$.caseNumber");
        String code = JsonPath.read(receipt, "$.queryCode");
        assertThat(Channel.text(post("/status", number, code, "")))
                .contains("name=\"" + MARK + "\"")
                .doesNotContain(id, "王某");
        assertThat(post("/status/reply", number, code, "true")).hasStatusOk();
        String state = Channel.text(new Channel(http).get("/api/v1/cases/" + number));
        assertThat(JsonPath.<String>read(state, "$.waitingFor.what")).isEqualTo("审查补正");
        assertThat(history.of(number))
                .singleElement()
                .satisfies(round -> assertThat(round.changes())
                        .singleElement()
                        .extracting(FieldChange::path, FieldChange::before, FieldChange::after)
                        .containsExactly("authorizations[0].signed", "否", "是"));
    }

    private String unsigned(String id) {
        String receipt = Channel.text(new Channel(http).submit("""
                {"item":"minimum-living-allowance","channel":"PC","areaCode":"999901","receivedAt":"2026-03-20T10:00:00+08:00",
                 "applicant":{"name":"王某","idType":"RESIDENT_ID","idNumber":"%s","phone":"13800005678","address":"示例路1号"},
                 "situation":%s,
                 "form":{"members":[{"name":"王某","idType":"RESIDENT_ID","idNumber":"%s","relation":"SELF",
                   "hukouAreaCode":"999901","workAbility":"FULL","study":"NONE"}],
                   "authorizations":[{"memberIdNumber":"%s","signed":false}],
                   "hardshipReason":"长期没有固定工作，家里没有其他收入来源。","accountKind":"BANK",
                   "accountNumber":"6222020200112233445","accountHolder":"王某"},
                 "materials":%s}""".formatted(id, situation(), id, id, materials())));
        assertThat(JsonPath.<List<String>>read(receipt, "$.supplement.items[*].code"))
                .containsExactly(MARK);
        return receipt;
    }

    private MvcTestResult correct(String number, String id, String signed) {
        return new Channel(http)
                .post(
                        "/api/v1/cases/" + number + "/supplement",
                        "{\"form\":{\"authorizations\":[{\"memberIdNumber\":\"%s\",\"signed\":%s}]}}"
                                .formatted(id, signed));
    }

    private MvcTestResult post(String path, String number, String code, String signed) {
        var request =
                http.post().uri(path).with(csrf()).formField("number", number).formField("code", code);
        if (!signed.isEmpty()) {
            request.formField(MARK, signed);
        }
        return request.exchange();
    }

    private static String situation() {
        return """
                {"applicantRole":"SELF","hasSeriousIllness":"NO","hasDisability":"NO","hasStudent":"NO",
                 "separated":"NO","hasSupportPersons":"NO","hasNearRelative":"NO"}""";
    }

    private String materials() {
        String answer = Channel.text(new Channel(http)
                .post("/api/v1/items/minimum-living-allowance/materials", "{\"situation\":" + situation() + "}"));
        return JsonPath.<List<String>>read(answer, "$[?(@.required==true)].code").stream()
                .map("{\"code\":\"%s\",\"presented\":\"ORIGINAL\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
