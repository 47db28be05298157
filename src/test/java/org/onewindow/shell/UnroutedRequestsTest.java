package org.onewindow.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.onewindow.api.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class UnroutedRequestsTest {

    @Autowired
    private MockMvcTester http;

    @Test
    void tellAChannelInChineseThatTheInterfaceHasNoSuchAddress() {
        MvcTestResult answer = new Channel(http).get("/api/v1/cases/620102-000000-0000000/nope");
        assertThat(answer).hasStatus(404).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(Channel.text(answer)).contains("没有找到", "\"errors\":[]").doesNotContain("resource");
    }

    @Test
    void tellAChannelInChineseThatTheMethodIsWrong() {
        MvcTestResult answer = new Channel(http).post("/api/v1/items", "{}");
        assertThat(answer).hasStatus(405).hasHeader("Allow", "GET");
        assertThat(Channel.text(answer)).contains("请求方式不对").doesNotContain("supported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/guide/elderly-subsidy/extra", "/status/nope"})
    void showAResidentAPage(String address) {
        MvcTestResult answer = http.get().uri(address).exchange();
        assertThat(answer).hasStatus(404).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(Channel.text(answer)).contains("没有找到这个页面");
    }
}
