package org.onewindow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.access.Staff;
import org.onewindow.api.AllowanceCase;
import org.onewindow.api.Channel;
import org.onewindow.casework.Looks;
import org.onewindow.casework.Timeline;
import org.onewindow.casework.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HallTest
class SupervisionTest {

    private static final String WORDS = "建议核对邻里访问记录后再提初审意见。";

    @Autowired
    MockMvcTester http;

    @Autowired
    TaskService tasks;

    @Autowired
    Timeline timeline;

    @Autowired
    Looks looks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private String number = "";

    @BeforeEach
    void aCaseIsAccepted() {
        number = AllowanceCase.accept(http, "620102001", LocalDate.now(clock).toString(), "");
    }

    @Test
    void aSupervisorReadsACaseWithoutLearningWhoseItIs() {
        assertThat(Channel.text(get("supervisor", "/supervision/cases"))).contains(number, "正在办的环节");
        String page = Channel.text(get("supervisor", "/supervision/cases/" + number));
        assertThat(page)
                .contains(number, "申请内容", "王**", "（已隐去）", "为什么是这一天")
                .doesNotContain("王小梅", "示例路2号", "6222020200112233445", "13800005678");
        assertThat(looks.of(number)).extracting(TimelineEntry::what).contains("查看卷宗（监督）");
    }

    @Test
    void aCommentStandsInTheTimelineAndBesideTheTask() {
        assertThat(comment("supervisor", WORDS)).hasStatus(302);
        assertThat(timeline.of(number)).extracting(TimelineEntry::what).contains("监督员提出意见");
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("visitHousehold")
                .singleResult()
                .getId();
        assertThat(Channel.text(get("street", "/desk/tasks/" + task + "/case"))).contains("监督意见", WORDS);
        assertThat(Channel.text(get("streethead", "/cases/" + number))).contains(WORDS);
        byte[] kept = jdbc.sql("select words from case_remark where case_number = ?")
                .param(number)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("核对");
    }

    @Test
    void anEmptyCommentIsRefusedWithTheReason() {
        MvcTestResult refused = comment("supervisor", " ");
        assertThat(refused).hasStatus(422);
        assertThat(Channel.text(refused)).contains("请填写监督意见。");
    }

    @Test
    void nobodyElseGetsIn() {
        for (String account : List.of("street", "clerk1", "admin")) {
            assertThat(get(account, "/supervision/cases/" + number)).as(account).hasStatus(403);
            assertThat(comment(account, WORDS)).as(account).hasStatus(403);
        }
    }

    @Test
    void afterTheNoticeHasBegunNothingMayBeAdded() {
        jdbc.sql("update case_file set status = 'PUBLIC_NOTICE' where number = ?")
                .param(number)
                .update();
        assertThat(comment("supervisor", WORDS)).hasStatus(409);
        assertThat(Channel.text(get("supervisor", "/supervision/cases"))).doesNotContain(number);
    }

    private MvcTestResult comment(String account, String words) {
        return http.post()
                .uri("/supervision/cases/" + number + "/remarks")
                .with(as(account))
                .with(csrf())
                .formField("words", words)
                .exchange();
    }

    private MvcTestResult get(String account, String path) {
        return http.get().uri(path).with(as(account)).exchange();
    }

    private static RequestPostProcessor as(String account) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Staff(account, account, Set.of()), null, Set.of()));
    }
}
