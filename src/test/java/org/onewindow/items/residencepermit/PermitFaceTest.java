package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.Prints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What stands on a permit's card (居住证暂行条例 art. 4), as ordered and as printed. */
@HallTest
class PermitFaceTest {

    private static final String HOUSEHOLD = "四川省成都市锦江区示例巷9号";
    private static final Map<String, Object> SAID = Map.of("ethnicity", "彝", "hukouAddress", HOUSEHOLD);

    @Autowired
    PermitWalk cases;

    @Autowired
    MockMvcTester http;

    @Autowired
    Documents documents;

    @Autowired
    RuntimeService runtime;

    @Test
    void namesEthnicityAndHouseholdWithAllElseThatTheLawWants() {
        String id = Ids.bornOn("1984-02-03");
        String number = granted(id, "FIRST", SAID);
        Map<String, String> face = face(number);
        assertThat(face.keySet())
                .containsExactly("姓名", "性别", "民族", "出生日期", "公民身份号码", "常住户口所在地住址", "居住地住址", "签发机关", "签发日期", "证件编号");
        assertThat(face)
                .containsEntry("民族", "彝")
                .containsEntry("常住户口所在地住址", HOUSEHOLD)
                .containsEntry("公民身份号码", id);
        assertThat(paper(number)).contains("民族彝", "常住户口所在地住址" + HOUSEHOLD).doesNotContain("以居民身份证为准");
        assertThat(Prints.of(documents, number, "application")).contains("彝", HOUSEHOLD);
    }

    @Test
    void makesTheCardOfSomebodyWhoSaysNeither() {
        String number = granted(Ids.bornOn("1984-03-04"), "FIRST", Map.of());
        assertThat(face(number)).doesNotContainKey("民族").containsKey("户籍地").doesNotContainValue("");
        assertThat(paper(number)).contains("民族以居民身份证为准", "详细住址以居民身份证为准");
    }

    @Test
    void keepsForTheNextCardWhatWasSaidForTheFirst() {
        String id = Ids.bornOn("1984-04-05");
        String first = granted(id, "FIRST", SAID);
        cases.cardMade(first);
        cases.await(first, "handOut");
        cases.handOut(first, id, Map.of());
        assertThat(face(paid(granted(id, "REISSUE", Map.of()))))
                .containsEntry("民族", "彝")
                .containsEntry("常住户口所在地住址", HOUSEHOLD);
    }

    @Test
    void takesFromTheNextApplicationWhatTheFirstDidNotSay() {
        String id = Ids.bornOn("1984-05-06");
        cases.issued(id);
        assertThat(face(paid(granted(id, "REISSUE", SAID))))
                .containsEntry("民族", "彝")
                .containsEntry("常住户口所在地住址", HOUSEHOLD);
    }

    private String granted(String id, String kind, Map<String, Object> more) {
        String number = cases.submit(id, kind, more);
        cases.verified(number, "AGREE");
        cases.signed(number, "GRANT");
        return number;
    }

    private String paid(String number) {
        String path = Objects.requireNonNull(cases.await(number, "collectFee").page());
        assertThat(cases.paid("clerk1", number, path, "20.00")).hasStatus3xxRedirection();
        return number;
    }

    /** The card as the card centre is told to make it. */
    private Map<String, String> face(String number) {
        Object order = runtime.getVariable(cases.awaitCardOrder(number).getExecutionId(), "cardOrder");
        String answer = Channel.text(http.get()
                .uri("/api/v1/card-orders/" + order)
                .with(httpBasic("cardcentre", "OneWindow-demo-1"))
                .exchange());
        Map<String, String> face = new LinkedHashMap<>();
        JsonPath.<List<Map<String, String>>>read(answer, "$.face.lines")
                .forEach(line -> face.put(line.get("label"), line.get("value")));
        return face;
    }

    private String paper(String number) {
        cases.cardMade(number);
        cases.await(number, "handOut");
        return Prints.of(documents, number, "card");
    }
}
