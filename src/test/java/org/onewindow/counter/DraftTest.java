package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class DraftTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    private Window clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Window(http, "clerk1");
    }

    @Test
    void keepsWhatWasTypedFromTheFirstFieldAndTheOtherClerkGoesOn() {
        String draft = clerk.begin();
        assertThat(clerk.autosave(draft + "/applicant", Map.of("applicant.name", "司马")))
                .hasStatus(HttpStatus.NO_CONTENT);

        Window colleague = new Window(http, "clerk2");
        assertThat(Window.text(colleague.get(draft + "/applicant"))).contains("value=\"司马\"");
        assertThat(Window.text(colleague.get("/cases?tab=drafts"))).contains("司*", draft + "/applicant");
    }

    @Test
    void isSealedInTheDatabase() {
        String draft = clerk.begin();
        clerk.autosave(draft + "/applicant", Application.applicant(Ids.bornOn("1941-02-03")));
        byte[] content = jdbc.sql("select content from draft where id = ?")
                .param(UUID.fromString(draft.substring("/drafts/".length())))
                .query(byte[].class)
                .single();
        assertThat(new String(content, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("欧阳明德", "13812345678", "applicant");
    }

    @Test
    void comesBackWithTheErrorsTheirSummaryAndEverythingTyped() {
        String draft = clerk.begin();
        Map<String, String> typed = new HashMap<>(Application.applicant("620102194003151230"));
        MvcTestResult page = clerk.post(draft + "/applicant", typed);
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.text(page))
                .contains("<title>错误：申请人", "data-errors", "href=\"#applicant.idNumber\"")
                .contains("value=\"620102194003151230\"", "value=\"欧阳明德\"", "selected=\"selected\">居民身份证");
    }

    @Test
    void asksForAgentAndAuthorityOnlyWhenThereIsAnAgent() {
        String draft = clerk.begin();
        Map<String, String> typed = new HashMap<>(Application.applicant(Ids.bornOn("1941-02-04")));
        typed.put("hasAgent", "yes");
        MvcTestResult page = clerk.post(draft + "/applicant", typed);
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.text(page))
                .contains("href=\"#agent.name\"", "href=\"#agent.relation\"", "href=\"#agent.authorized\"");
    }

    @Test
    void doesNotReachTheDecisionWhileAPageIsIncomplete() {
        String draft = clerk.begin();
        assertThat(Window.target(clerk.get(draft + "/decision"))).isEqualTo(draft + "/check");
        assertThat(Window.text(clerk.get(draft + "/check"))).contains("还有内容没有填好");
        assertThat(Window.target(clerk.post(draft + "/check", Map.of()))).isEqualTo(draft + "/check");
    }

    @Test
    void aChangedAnswerLeadsBackToTheCheck() {
        String draft = clerk.fill(Ids.bornOn("1941-02-05"));
        assertThat(Window.target(clerk.post(draft + "/situation", Application.SITUATION)))
                .isEqualTo(draft + "/check");
    }

    @Test
    void becomesOneCaseHoweverOftenAndFromHoweverManyTabsItIsSubmitted() throws Exception {
        String draft = clerk.fill(Ids.bornOn("1941-02-06"));
        ExecutorService tabs = Executors.newFixedThreadPool(4);
        Callable<String> submit = () -> new Window(http, "clerk1").accept(draft);
        List<Future<String>> answers =
                tabs.invokeAll(Stream.generate(() -> submit).limit(4).toList());
        tabs.shutdown();
        var numbers = answers.stream().map(DraftTest::get).collect(Collectors.toSet());
        assertThat(numbers).hasSize(1);
        assertThat(clerk.accept(draft)).isEqualTo(numbers.iterator().next());
        assertThat(Window.target(clerk.get(draft + "/applicant"))).endsWith("/receipt");
    }

    @Test
    void showsTheSamePersonsCaseBeforeAcceptanceAlsoUnderTheOldNumber() {
        String id = Ids.bornOn("1941-02-07");
        String number = clerk.accept(clerk.fill(id));
        String fifteen = id.substring(0, 6) + id.substring(8, 17);
        String draft = clerk.begin();
        assertThat(Window.text(clerk.post(draft + "/applicant/earlier", Application.applicant(fifteen))))
                .contains(number, "同一事项在办，不能重复申请");

        String second = clerk.fill(fifteen);
        MvcTestResult refused = clerk.post(second + "/decision", Map.of("outcome", "ACCEPT"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.text(refused)).contains("已有在办件");
    }

    @Test
    void isGoneWhenItWasGivenUp() {
        String draft = clerk.begin();
        assertThat(Window.target(clerk.post(draft + "/discard", Map.of()))).isEqualTo("/cases?tab=drafts");
        assertThat(clerk.get(draft + "/applicant")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNothingForAnybodyElse() {
        String draft = clerk.begin();
        for (String other : List.of("street", "community", "county", "supervisor", "modeler", "admin")) {
            assertThat(new Window(http, other).get(draft + "/applicant")).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(clerk.get("/drafts/" + UUID.randomUUID() + "/applicant")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String get(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
