package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.casework.Timeline;
import org.onewindow.casework.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Applications for the allowance as they come in: accepted, told once what is missing, or sent to the right office. */
@HallTest
class LivingAllowanceIntakeTest {

    private static final String ITEM = "/api/v1/items/minimum-living-allowance";
    private static final String SIGNED = "true";

    @Autowired
    MockMvcTester http;

    @Autowired
    Timeline timeline;

    @Test
    void acceptsACompleteApplicationWithinTheLimitOfItsRegion() {
        // 30 and 20 working days from 20 March 2026; 4 to 6 April and 1 to 5 May are off, 9 May is worked.
        assertThat(JsonPath.<String>read(accepted("999901", "999901", ""), "$.statutoryDue"))
                .isEqualTo("2026-05-07");
        assertThat(JsonPath.<String>read(accepted("999902", "999902", ""), "$.statutoryDue"))
                .isEqualTo("2026-04-20");
        assertThat(JsonPath.<String>read(
                        accepted("999901", "999901", "\"separatedResidence\":true,"), "$.statutoryDue"))
                .isEqualTo("2026-05-27");
    }

    @Test
    void marksTheSignatureThatIsMissing() {
        MvcTestResult answer = submit("999901", "999901", "", "false");
        assertThat(answer).hasStatus(201);
        assertThat(JsonPath.<String>read(Channel.text(answer), "$.status")).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(JsonPath.<List<String>>read(Channel.text(answer), "$.supplement.items[*].code"))
                .containsExactly("form.authorizations[0].signed");
    }

    @Test
    void sendsSomebodyFromElsewhereToTheRightOffice() {
        MvcTestResult answer = submit("999901", "110105", "", SIGNED);
        assertThat(answer).hasStatus(201);
        assertThat(JsonPath.<String>read(Channel.text(answer), "$.status")).isEqualTo("NOT_ACCEPTED");
        String number = JsonPath.read(Channel.text(answer), "$.caseNumber");
        assertThat(JsonPath.<List<String>>read(
                        Channel.text(new Channel(http).get("/api/v1/cases/" + number + "/documents")), "$[*].code"))
                .contains("non-acceptance");
        assertThat(timeline.of(number))
                .extracting(TimelineEntry::why)
                .contains("申请人的户籍不在本地，请向户籍所在地北京市（行政区划代码 110105）的街道办事处或者乡镇人民政府申请。");
    }

    @Test
    void refusesTheIncomeOfAStrangerBesideItsRow() {
        MvcTestResult answer = submit(
                "999901",
                "999901",
                "\"incomes\":[{\"memberIdNumber\":\"%s\",\"kind\":\"WAGE\",\"monthlyAmount\":1}],"
                        .formatted(Ids.bornOn("1990-01-01")),
                SIGNED);
        assertThat(answer).hasStatus(400);
        assertThat(JsonPath.<List<String>>read(Channel.text(answer), "$.errors[*].field"))
                .containsExactly("form.incomes[0].memberIdNumber");
    }

    private String accepted(String area, String hukou, String more) {
        MvcTestResult answer = submit(area, hukou, more, SIGNED);
        String receipt = Channel.text(answer);
        assertThat(answer).as(receipt).hasStatus(201);
        assertThat(JsonPath.<String>read(receipt, "$.status")).as(receipt).isEqualTo("ACCEPTED");
        return receipt;
    }

    private MvcTestResult submit(String area, String hukou, String more, String signed) {
        String id = Ids.bornOn("1980-05-06");
        return new Channel(http).submit("""
                {"item":"minimum-living-allowance","channel":"PC","areaCode":"%s","receivedAt":"2026-03-20T10:00:00+08:00",
                 "applicant":{"name":"王某","idType":"RESIDENT_ID","idNumber":"%s","phone":"13800005678","address":"示例路1号"},
                 "situation":%s,
                 "form":{%s"members":[{"name":"王某","idType":"RESIDENT_ID","idNumber":"%s","relation":"SELF",
                   "hukouAreaCode":"%s","workAbility":"FULL","study":"NONE"}],
                   "authorizations":[{"memberIdNumber":"%s","signed":%s}],
                   "hardshipReason":"长期没有固定工作，家里没有其他收入来源。","accountKind":"BANK",
                   "accountNumber":"6222020200112233445","accountHolder":"王某"},
                 "materials":%s}""".formatted(area, id, situation(), more, id, hukou, id, signed, materials()));
    }

    private static String situation() {
        return """
                {"applicantRole":"SELF","hasSeriousIllness":"NO","hasDisability":"NO","hasStudent":"NO",
                 "separated":"NO","hasSupportPersons":"NO","hasNearRelative":"NO"}""";
    }

    private String materials() {
        String answer =
                Channel.text(new Channel(http).post(ITEM + "/materials", "{\"situation\":" + situation() + "}"));
        return JsonPath.<List<String>>read(answer, "$[?(@.required==true)].code").stream()
                .map("{\"code\":\"%s\",\"presented\":\"ORIGINAL\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
