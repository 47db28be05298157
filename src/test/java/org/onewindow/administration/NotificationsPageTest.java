package org.onewindow.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.cards.CardTrial;
import org.onewindow.notifications.Notifications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What an administrator sees of messages, and does about those that did not leave. */
@HallTest
class NotificationsPageTest {

    private static final RequestPostProcessor ADMIN = user("admin").roles("ADMIN");

    @Autowired
    MockMvcTester http;

    @Autowired
    Notifications notifications;

    @Autowired
    CardTrial trial;

    @Autowired
    JdbcClient jdbc;

    String number;

    @BeforeEach
    void tell() {
        jdbc.sql("delete from notification").update();
        number = trial.caseFile();
        notifications.tell("page " + number, number, "card-ready", Map.of());
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from notification").update();
    }

    @Test
    void showsWhatWasSentWithoutItsWords() {
        assertThat(page())
                .hasStatusOk()
                .bodyText()
                .contains("没有发不出去的通知", number, "证件已制好", "138****5678", "待发送")
                .doesNotContain("13812345678", "请带好身份证件");
    }

    @Test
    void sendsAgainWhatWasGivenUp() {
        jdbc.sql(
                        "update notification set state = 'GIVEN_UP', last_fault = 'NO_LINE', next_attempt_at = null, attempts = 3")
                .update();
        assertThat(page()).bodyText().contains("未能发出", "没有开通这种发送方式", "再发一次");
        UUID id = jdbc.sql("select id from notification").query(UUID.class).single();
        assertThat(again(id.toString())).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select state from notification")
                        .query(String.class)
                        .single())
                .isEqualTo("WAITING");
        assertThat(again(id.toString())).hasStatus3xxRedirection();
        assertThat(again("none")).hasStatus4xxClientError();
    }

    private MvcTestResult page() {
        return http.get().uri("/admin/notifications").with(ADMIN).exchange();
    }

    private MvcTestResult again(String id) {
        return http.post()
                .uri("/admin/notifications/" + id + "/again")
                .with(ADMIN)
                .with(csrf())
                .exchange();
    }
}
