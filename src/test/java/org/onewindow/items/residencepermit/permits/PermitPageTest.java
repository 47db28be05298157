package org.onewindow.items.residencepermit.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.access.Staff;
import org.onewindow.api.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the register of permits says to somebody who mistypes, forgets or comes too late. */
@HallTest
class PermitPageTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    PermitWorld world;

    @ParameterizedTest
    @CsvSource({
        "'',请填写居住证编号，或者持证人的公民身份号码。",
        "'  ',请填写居住证编号，或者持证人的公民身份号码。",
        "JZ620102-2026-000001,居住证编号写得不对",
        "jz 620102 2026,居住证编号写得不对",
        "JZ62O102-2026-0000001,居住证编号写得不对",
        "620102-2026-0000001,没有认出这个号码：居住证编号像",
        "张三,没有认出这个号码：居住证编号像",
        "620102199001011231,校验",
        "JZ620102-2026-9999999,没有查到这本居住证，请核对号码。"
    })
    void saysWhatIsWrongWithTheNumberThatWasTyped(String typed, String said) {
        MvcTestResult answer = post("/desk/permits/search", "clerk1", Map.of("number", typed));
        assertThat(answer).hasStatus(422);
        assertThat(Channel.text(answer)).contains(said).contains("id=\"number\"");
        assertThat(Channel.text(answer).contains("居民身份证号码应为 18 位")).isFalse();
        if (!typed.isBlank()) {
            assertThat(Channel.text(answer)).contains("value=\"" + typed + "\"");
        }
    }

    @Test
    void findsAPermitHoweverItsNumberIsTyped() {
        String number = world.issued(http, Ids.bornOn("1972-03-14")).number();
        for (String typed : List.of(
                number,
                " " + number.toLowerCase(Locale.ROOT) + " ",
                number.replace("-", ""),
                number.replace("JZ", "ＪＺ").replace("-", "－"),
                number.replace("-", " "))) {
            assertThat(post("/desk/permits/search", "police", Map.of("number", typed)))
                    .as(typed)
                    .hasRedirectedUrl("/desk/permits/" + number);
        }
    }

    @Test
    void keepsTheWordsAndTheReasonOfAFormThatIsNotComplete() {
        String path =
                "/desk/permits/" + world.issued(http, Ids.bornOn("1973-04-15")).number();
        MvcTestResult forged = post(path + "/end", "police", Map.of("reason", "FORGED", "words", "已到社区核实"));
        assertThat(forged).hasStatus(422);
        assertThat(Channel.text(forged)).contains("请选择终止的原因。", "value=\"已到社区核实\"");
        String both = Channel.text(post(path + "/end", "police", Map.of()));
        assertThat(both).contains("请选择终止的原因。", "请填写核实情况");
        String wordless = Channel.text(post(path + "/end", "police", Map.of("reason", "DEATH")));
        assertThat(wordless).containsPattern("value=\"DEATH\"[^>]*checked");
    }

    @Test
    void saysThatAPermitHasEndedBeforeItAsksForAnything() {
        String path =
                "/desk/permits/" + world.issued(http, Ids.bornOn("1974-05-16")).number();
        assertThat(post(path + "/end", "police", Map.of("reason", "DEATH", "words", "死亡证明已核对")))
                .hasRedirectedUrl(path);
        for (String act : List.of("end", "seizure", "loss")) {
            MvcTestResult late = post(path + "/" + act, "police", Map.of("words", "字".repeat(300)));
            assertThat(late).hasStatus(409);
            assertThat(Channel.text(late)).contains("这本居住证已终止，不能再办理。");
        }
    }

    private MvcTestResult post(String path, String account, Map<String, String> fields) {
        var request = http.post()
                .uri(path)
                .with(authentication(new UsernamePasswordAuthenticationToken(
                        new Staff(account, account, Set.of()), null, List.of())))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
