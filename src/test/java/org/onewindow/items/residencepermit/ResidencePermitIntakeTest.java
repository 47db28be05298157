package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.casework.Timeline;
import org.onewindow.casework.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Applications for the permit as they come in: accepted, told once what is missing, or sent where they belong. */
@HallTest
class ResidencePermitIntakeTest {

    private static final String ITEM = "/api/v1/items/residence-permit";
    private static final String ALONE = """
            {"serviceKind":"FIRST","applicantRole":"SELF","employmentProof":"NONE","dwellingProof":"LEASE",
             "studyProof":"NONE","exemption":"NONE"}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    Timeline timeline;

    @Autowired
    Clock clock;

    /** 15 days from 20 April 2026 end on a holiday; 15 working days leave out 1 to 5 May, and 9 May is worked. */
    @ParameterizedTest
    @CsvSource({"130203, 2026-05-06", "999910, 2026-05-13"})
    void acceptsWithinTheLimitOfThePlace(String area, String due) {
        String receipt = Channel.text(submit(area, "RESIDENT_ID", Ids.bornOn("1990-05-06"), "2025-01-10", "", ALONE));
        assertThat(JsonPath.<String>read(receipt, "$.status")).as(receipt).isEqualTo("ACCEPTED");
        assertThat(JsonPath.<String>read(receipt, "$.statutoryDue")).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "HMT_RESIDENCE_PERMIT, 810000199001010019, 港澳台居民居住证",
        "FOREIGN_PERMANENT_RESIDENT, 911124198108030024, 外国人永久居留身份证"
    })
    void sendsPeopleWithOtherPapersToTheirOwnItem(String type, String number, String item) {
        assertThat(refusal(submit("130203", type, number, "2025-01-10", "", ALONE)))
                .contains(item);
    }

    @Test
    void saysFromWhenSomebodyMayComeAgain() {
        LocalDate today = LocalDate.now(clock);
        MvcTestResult answer = submit(
                "130203",
                "RESIDENT_ID",
                Ids.bornOn("1990-05-06"),
                today.minusMonths(2).toString(),
                "",
                ALONE);
        assertThat(refusal(answer))
                .contains(today.minusMonths(2)
                        .plusMonths(6)
                        .format(DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA)));
    }

    @Test
    void asksANeighbourOfAChildForAFitPerson() {
        String situation = ALONE.replace("\"SELF\"", "\"AGENT\",\"agentReason\":\"CHILD\"");
        String agent = """
                "agent":{"name":"李某","idType":"RESIDENT_ID","idNumber":"%s","phone":"13800001234","relation":"邻居"},""".formatted(Ids.bornOn("1980-01-01"));
        String receipt =
                Channel.text(submit("130203", "RESIDENT_ID", Ids.bornOn("2014-05-06"), "2025-01-10", agent, situation));
        assertThat(JsonPath.<String>read(receipt, "$.status")).as(receipt).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(JsonPath.<List<String>>read(receipt, "$.supplement.items[*].code"))
                .containsExactly("RELATION_PROOF");
    }

    private String refusal(MvcTestResult answer) {
        assertThat(answer).as(Channel.text(answer)).hasStatus(201);
        assertThat(JsonPath.<String>read(Channel.text(answer), "$.status")).isEqualTo("NOT_ACCEPTED");
        return timeline.of(JsonPath.<String>read(Channel.text(answer), "$.caseNumber")).stream()
                .map(TimelineEntry::why)
                .collect(Collectors.joining());
    }

    private MvcTestResult submit(
            String area, String idType, String id, String registeredOn, String agent, String situation) {
        return new Channel(http)
                .submit("""
                {"item":"residence-permit","channel":"PC","areaCode":"%s","receivedAt":"2026-04-20T10:00:00+08:00",
                 "applicant":{"name":"王某","idType":"%s","idNumber":"%s","phone":"13800005678","address":"示例路1号"},
                 %s "situation":%s,
                 "form":{"serviceKind":"FIRST","hukouAreaCode":"620402","residenceAreaCode":"%s",
                   "residenceAddress":"示例路1号","registeredOn":"%s","grounds":["DWELLING"],
                   "dwellingProof":"LEASE","delivery":"COUNTER"},
                 "materials":%s}""".formatted(area, idType, id, agent, situation, area, registeredOn, materials(situation)));
    }

    private String materials(String situation) {
        String answer = Channel.text(new Channel(http).post(ITEM + "/materials", "{\"situation\":" + situation + "}"));
        return JsonPath.<List<String>>read(answer, "$[?(@.required==true)].code").stream()
                .map("{\"code\":\"%s\",\"presented\":\"ORIGINAL\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
