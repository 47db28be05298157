package org.onewindow.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class PortalTest {

    @Autowired
    private MockMvcTester http;

    @Test
    void theGuideAndTheExactMaterialsNeedNoLoginAndNoScript() {
        assertThat(Channel.text(http.get().uri("/?q=gljt").exchange())).contains("/guide/elderly-subsidy");
        String guide = "/guide/elderly-subsidy";
        assertThat(Channel.text(http.get().uri(guide).exchange()))
                .contains("谁可以申请", "承诺办结")
                .doesNotContain("核对姓名");
        String answers = "?applicantRole=SELF&localHukou=YES&hasAccount=YES&povertyStatus=NONE&canCome=YES";
        assertThat(Channel.text(http.get().uri(guide + answers).exchange())).contains("老人的居民身份证", "核对姓名");
        assertThat(http.get().uri("/guide/no-such-item")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void progressOpensWithTheRightPairAndSaysTheSameToEveryWrongOne() {
        Channel channel = new Channel(http);
        String id = Ids.bornOn("1943-04-05");
        String receipt = Channel.text(channel.submit(channel.application(id, "2026-03-20T10:00:00+08:00")));
        String number = JsonPath.read(receipt, "$.caseNumber");
        String code = JsonPath.read(receipt, "$.queryCode");

        assertThat(Channel.text(ask(number, code.toLowerCase())))
                .contains("等我们：社区核查", "前办结")
                .doesNotContain(id, "张秀英");
        MvcTestResult wrongCode = ask(number, "WRONG");
        assertThat(wrongCode).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Channel.text(wrongCode).replace(number, "N").replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(Channel.text(ask("620102-000000-0000000", code))
                        .replace("620102-000000-0000000", "N")
                        .replaceAll("value=\"[^\"]*\"", ""));
    }

    private MvcTestResult ask(String number, String code) {
        return http.post()
                .uri("/status")
                .with(csrf())
                .formField("number", number)
                .formField("code", code)
                .exchange();
    }
}
