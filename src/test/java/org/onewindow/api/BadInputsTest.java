package org.onewindow.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.access.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Findings of an attack: what was answered with 500, or silently taken for something else. */
@HallTest
class BadInputsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "elderly-subsidy"   | "elderly\\u0000subsidy"
                    "channel":"PC"      | "channel":0
                    "name":"张秀英"     | "name":true
                    "address":"示例路1号" | "address":1e308
                    "materials":[       | "materials":[null,
                    """)
    void areRefusedInChineseAndNothingIsStored(String good, String bad) {
        Channel channel = new Channel(http);
        String application = channel.application(Ids.bornOn("1938-02-03"), "2026-03-20");
        assertThat(application).contains(good);
        long before = cases();
        MvcTestResult answer = channel.submit(application.replace(good, bad));
        assertThat(answer.getResponse().getStatus()).isBetween(400, 404);
        assertThat(Channel.text(answer)).containsPattern("[一-龥]{3}");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void countAMaterialThatIsNotSaidToBePresentedAsMissing() {
        Channel channel = new Channel(http);
        MvcTestResult answer = channel.submit(channel.application(Ids.bornOn("1938-02-04"), "2026-03-20")
                .replaceFirst("\"presented\":\"ORIGINAL\"", "\"presented\":null"));
        assertThat(Channel.text(answer)).contains("SUPPLEMENT_REQUESTED");
    }

    @Test
    void findNothingWithACharacterNoDatabaseKeeps() {
        assertThat(http.post()
                        .uri("/status")
                        .with(csrf())
                        .formField("number", "620102\0")
                        .formField("code", "X")
                        .exchange())
                .hasStatus(422);
        Authentication clerk = UsernamePasswordAuthenticationToken.authenticated(
                new Staff("clerk1", "clerk1", Set.of()), null, Set.of());
        for (String page : new String[] {"/cases/search", "/hand-out"}) {
            assertThat(http.post()
                            .uri(page)
                            .with(authentication(clerk))
                            .with(csrf())
                            .formField("q", "张\0三")
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .as(page)
                    .isIn(200, 422);
        }
    }

    private long cases() {
        return jdbc.sql("select count(*) from case_file").query(Long.class).single();
    }
}
