package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Findings P0-1, P0-4 and P0-8 as an officer could try them through Tasklist's own API, on a real case. */
@HallTest
class OfficersHandsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String COMMUNITY = "community620102001001";
    private static final String CONFIRMED = """
            {"variables":{"personState":{"value":"NORMAL"},"livingProofMethod":{"value":"VISIT"},
             "seenInPerson":{"value":"YES"},"livesHere":{"value":"YES"},"duplicateFound":{"value":"NO"},
             "verdict":{"value":"CONFIRMED"}%s}}""";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester http;

    @Autowired
    IdentityService identities;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    String number;
    Task task;
    Caller officer;

    @BeforeEach
    void arrive() {
        Channel channel = new Channel(http);
        String application = channel.application(Ids.bornOn("1936-07-08"), "2026-03-20T10:00:00+08:00")
                .replace("\"areaCode\":\"110105\"", "\"areaCode\":\"620102001\"");
        number = JsonPath.read(Channel.text(channel.submit(application)), "$.caseNumber");
        task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
        officer = officer("handsofficer");
    }

    private Caller officer(String account) {
        new AccessWorld(identities).account(account, COMMUNITY);
        Caller caller = new Caller(port);
        caller.login(account, AccessWorld.PASSWORD);
        caller.get("/camunda/app/tasklist/default/");
        caller.call("GET", ENGINE + "/filter?resourceType=Task", "");
        return caller;
    }

    private HttpResponse<String> act(Caller who, String what, String body) {
        return who.call("POST", ENGINE + "/task/" + task.getId() + "/" + what, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"payAmount\":{\"value\":999999,\"type\":\"Integer\"}",
                ",\"approvedBy\":{\"value\":\"county\"}",
                ",\"verdict\":{\"value\":\"GRANT\"}",
                ",\"livesHere\":{\"value\":[\"YES\"]}",
                ",\"livesHere\":{\"value\":\"{}\",\"type\":\"Json\"}",
                ",\"livesHere\":{\"value\":\"rO0ABQ==\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\",\"serializationDataFormat\":\"application/json\"}}",
                ",\"note\":{\"value\":\"不该有\"}",
                ",\"personState\":{\"value\":null}",
            })
    void p04RefusesWhatTheFormDoesNotAskForInChineseAndStoresNothing(String more) {
        assertThat(act(officer, "claim", "{\"userId\":\"handsofficer\"}").statusCode())
                .isEqualTo(204);
        Map<String, Object> before = runtime.getVariables(task.getProcessInstanceId());
        for (String road : List.of("complete", "submit-form")) {
            HttpResponse<String> answer = act(officer, road, CONFIRMED.formatted(more));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).containsPattern("[一-龥]{3}").doesNotContain("camunda", "Exception", "Cannot");
        }
        assertThat(runtime.getVariables(task.getProcessInstanceId())).isEqualTo(before);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @Test
    void tellsInChineseThatAListIsNoForm() {
        act(officer, "claim", "{\"userId\":\"handsofficer\"}");
        for (String road : List.of("complete", "submit-form")) {
            HttpResponse<String> answer = act(officer, road, "[]");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("请求的内容不正确").doesNotContain("camunda", "Cannot");
        }
    }

    @Test
    void p04LetsOnlyTheVerdictReachTheEngine() {
        act(officer, "claim", "{\"userId\":\"handsofficer\"}");
        Map<String, Object> before = runtime.getVariables(task.getProcessInstanceId());
        HttpResponse<String> answer = act(officer, "submit-form", CONFIRMED.formatted(",\"note\":{\"value\":null}"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(runtime.getVariables(task.getProcessInstanceId()).keySet())
                .containsAll(before.keySet())
                .contains("verdict")
                .doesNotContain("personState", "livesHere", "note", "seenInPerson");
    }

    @Test
    void oneOfEightCompletesAndTheOthersReadWhoDid() throws Exception {
        act(officer, "claim", "{\"userId\":\"handsofficer\"}");
        List<Caller> windows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            windows.add(officer("handsofficer"));
        }
        ExecutorService hands = Executors.newFixedThreadPool(8);
        try {
            List<Callable<HttpResponse<String>>> clicks = windows.stream()
                    .<Callable<HttpResponse<String>>>map(
                            window -> () -> act(window, "submit-form", CONFIRMED.formatted("")))
                    .toList();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> click : hands.invokeAll(clicks)) {
                answers.add(click.get());
            }
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(204);
            assertThat(answers).filteredOn(answer -> answer.statusCode() != 204).allSatisfy(answer -> {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
                assertThat(answer.body()).contains("已").contains("办");
            });
        } finally {
            hands.shutdown();
        }
    }

    @Test
    void p01EvaluatesNoExpressionThatExtendsAFilter() {
        String filters =
                officer.call("GET", ENGINE + "/filter?resourceType=Task", "").body();
        String filter = JsonPath.read(filters, "$[0].id");
        String expression = "${''.getClass().forName('java.lang.Runtime')}";
        for (String body : List.of(
                "{\"assigneeExpression\":\"%s\"}".formatted(expression),
                "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(expression),
                "{\"orQueries\":[{\"candidateGroupsExpression\":\"%s\"}]}".formatted(expression))) {
            for (String way : List.of("list", "count", "singleResult")) {
                HttpResponse<String> answer = officer.call("POST", ENGINE + "/filter/" + filter + "/" + way, body);
                assertThat(answer.statusCode()).as(body + answer.body()).isBetween(400, 403);
                assertThat(answer.body()).doesNotContain("Runtime", "getClass", "camunda");
            }
        }
        assertThat(officer.call("POST", ENGINE + "/filter/" + filter + "/list", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void p08OneCaseNumberHasOneProcess() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(
                        "elderly-subsidy", number, Collections.singletonMap("intake", "ACCEPT")))
                .isInstanceOf(RuntimeException.class);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .rootProcessInstances()
                        .count())
                .isOne();
    }

    @Test
    void tellsNothingOfTheEngineInAnErrorAnswer() {
        HttpResponse<String> answer =
                officer.call("POST", ENGINE + "/task/" + task.getId() + "/complete", "{\"variables\":[");
        assertThat(answer.statusCode()).isBetween(400, 409);
        assertThat(answer.body()).containsPattern("[一-龥]{3}").doesNotContain("camunda", "Exception", "jackson", "com.");
    }

    @Test
    void refusesABodyLargerThanAnyForm() {
        String body = "{\"variables\":{\"note\":{\"value\":\"" + "字".repeat(200_000) + "\"}}}";
        assertThat(act(officer, "complete", body).statusCode()).isEqualTo(413);
    }
}
