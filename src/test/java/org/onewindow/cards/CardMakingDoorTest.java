package org.onewindow.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.access.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine's own interface for external tasks, as far as the service account of the card centre gets in. */
@HallTest
class CardMakingDoorTest {

    private static final String DOOR = "/engine-rest/external-task/";

    @Autowired
    CardTrial trial;

    @LocalServerPort
    int port;

    CardTrial.Ordered one;

    @BeforeEach
    void order() {
        one = trial.ordered();
        trial.openElsewhere();
    }

    @AfterEach
    void clear() {
        trial.clear();
    }

    @Test
    void handsOutTheNumberOfTheOrderAndNoOtherVariableWhateverIsAskedFor() {
        HttpResponse<String> fetched =
                fetch(CardTrial.SERVICE, "card-making", "\"variables\":[\"verdict\",\"clerkGroup\"],");
        assertThat(fetched.statusCode()).isEqualTo(200);
        List<Map<String, Object>> variables = JsonPath.read(fetched.body(), "$[*].variables");
        assertThat(variables)
                .singleElement()
                .satisfies(handed -> assertThat(handed).containsOnlyKeys("cardOrder"));
        assertThat(fetched.body()).contains(one.order()).doesNotContain(CardTrial.NAME);

        trial.clear();
        one = trial.ordered();
        List<Map<String, Object>> all =
                JsonPath.read(fetch(CardTrial.SERVICE, "card-making", "").body(), "$[*].variables");
        assertThat(all).singleElement().satisfies(handed -> assertThat(handed).containsOnlyKeys("cardOrder"));
    }

    @Test
    void handsOutWorkOfTheAccountsOwnTopicAndAreaOnly() {
        assertThat(fetch(CardTrial.SERVICE, "another-topic", "").statusCode()).isEqualTo(403);
        assertThat(fetch(CardTrial.STRANGER, "card-making", "").body()).isEqualTo("[]");
        // Who asks for the area of another finds nothing more.
        assertThat(fetch(
                                CardTrial.STRANGER,
                                "card-making",
                                "\"processVariables\":{\"cardcentreGroup\":\"cardcentre620102\"},")
                        .body())
                .isEqualTo("[]");
        assertThat(fetch("clerk1", "card-making", "").statusCode()).isEqualTo(403);
        assertThat(fetch("channel", "card-making", "").statusCode()).isEqualTo(403);
        assertThat(fetch("modeler", "card-making", "").statusCode()).isEqualTo(403);
        assertThat(new Caller(port).call("POST", DOOR + "fetchAndLock", "{}").statusCode())
                .isIn(401, 403);
    }

    @Test
    void doesNotLetTheWorkBeReportedAsDoneBeforeTheCardIsRecorded() {
        String task = fetched();
        HttpResponse<String> early = call(CardTrial.SERVICE, task + "/complete", "{\"workerId\":\"w1\"}");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(JsonPath.<String>read(early.body(), "$.message")).contains("证件还没有登记");
        assertThat(trial.task(one.caseNumber())).isNotNull();

        record();
        assertThat(call(CardTrial.SERVICE, task + "/complete", "{\"workerId\":\"w1\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(trial.isThere(one.caseNumber())).isTrue();
        assertThat(trial.timeline(one.caseNumber())).contains("证件制作完成");
    }

    @Test
    void takesNoVariableFromTheService() {
        String task = fetched();
        record();
        String body = "{\"workerId\":\"w1\",\"%s\":{\"verdict\":{\"value\":\"REFUSE\",\"type\":\"String\"}}}";
        for (String field : List.of("variables", "localVariables")) {
            HttpResponse<String> refused = call(CardTrial.SERVICE, task + "/complete", body.formatted(field));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(JsonPath.<String>read(refused.body(), "$.message")).contains("不接收任何变量");
        }
        assertThat(trial.variables(one.caseNumber())).containsEntry("verdict", "GRANT");
        assertThat(call(
                                CardTrial.SERVICE,
                                task + "/complete",
                                "{\"workerId\":\"w1\",\"variables\":{},\"localVariables\":{}}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void letsNoOtherCentreAndNoOtherWorkerReportOnTheWork() {
        String task = fetched();
        record();
        for (String verb : List.of("complete", "extendLock", "failure")) {
            String body = "{\"workerId\":\"w1\",\"newDuration\":60000,\"errorMessage\":\"X\"}"
                    .replace(verb.equals("extendLock") ? ",\"errorMessage\":\"X\"" : "\u0000", "")
                    .replace(verb.equals("failure") ? ",\"newDuration\":60000" : "\u0000", "")
                    .replace(verb.equals("complete") ? ",\"newDuration\":60000,\"errorMessage\":\"X\"" : "\u0000", "");
            HttpResponse<String> strange = call(CardTrial.STRANGER, task + "/" + verb, body);
            assertThat(strange.statusCode()).as(verb).isEqualTo(409);
            assertThat(JsonPath.<String>read(strange.body(), "$.message")).isEqualTo("没有这项工作，可能已经办完。");
            HttpResponse<String> other = call(CardTrial.SERVICE, task + "/" + verb, body.replace("w1", "w2"));
            assertThat(other.statusCode()).as(verb).isEqualTo(409);
        }
        assertThat(trial.task(one.caseNumber())).isNotNull();
    }

    @Test
    void keepsFaultsAsCodesAndNeverGivesUp() {
        String task = fetched();
        String words = "{\"workerId\":\"w1\",\"errorMessage\":\"慕容雪的照片不清楚\",\"retries\":0,\"retryTimeout\":1000}";
        assertThat(call(CardTrial.SERVICE, task + "/failure", words).statusCode())
                .isEqualTo(400);
        String code =
                "{\"workerId\":\"w1\",\"errorMessage\":\"PHOTO_UNUSABLE\",\"errorDetails\":\"慕容雪\",\"retries\":0,\"retryTimeout\":1000}";
        assertThat(call(CardTrial.SERVICE, task + "/failure", code).statusCode())
                .isEqualTo(204);
        assertThat(trial.task(one.caseNumber()).getRetries()).isEqualTo(1);
        assertThat(trial.task(one.caseNumber()).getErrorMessage()).isEqualTo("PHOTO_UNUSABLE");
        assertThat(trial.timeline(one.caseNumber())).containsOnlyOnce("制证中心报告故障");
    }

    @Test
    void saysInTheEnginesAnswerWhatIsWrongWithoutNamesOfClasses() {
        String task = fetched();
        for (String body : List.of("", "[", "{\"workerId\":{}}", "{\"x\":1}", "{\"workerId\":\"w 1\"}")) {
            HttpResponse<String> refused = call(CardTrial.SERVICE, task + "/complete", body);
            assertThat(refused.statusCode()).as(body).isIn(400, 409);
            assertThat(refused.body()).doesNotContain("camunda", "Exception").contains("message");
        }
        assertThat(call(CardTrial.SERVICE, "none/complete", "{\"workerId\":\"w1\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void urgesTheCentreOnceTheLimitHasRunOut() {
        trial.passTheLimit(one.caseNumber());
        assertThat(trial.timeline(one.caseNumber())).containsOnlyOnce("催促制证中心");
        HttpResponse<String> order = new Caller(port)
                .basic(CardTrial.SERVICE, CardTrial.PASSWORD, "GET", "/api/v1/card-orders/" + one.order(), "");
        assertThat(JsonPath.<Boolean>read(order.body(), "$.urgent")).isTrue();
        assertThat(trial.task(one.caseNumber())).isNotNull();
    }

    private String fetched() {
        return JsonPath.read(fetch(CardTrial.SERVICE, "card-making", "").body(), "$[0].id");
    }

    private HttpResponse<String> fetch(String account, String topic, String more) {
        return call(
                account,
                "fetchAndLock",
                "{\"workerId\":\"w1\",\"maxTasks\":5,\"topics\":[{" + more + "\"topicName\":\"" + topic
                        + "\",\"lockDuration\":60000}]}");
    }

    private void record() {
        assertThat(new Caller(port)
                        .basic(
                                CardTrial.SERVICE,
                                CardTrial.PASSWORD,
                                "PUT",
                                "/api/v1/card-orders/" + one.order() + "/card",
                                "{\"serial\":\"" + one.order().toUpperCase(Locale.ROOT) + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> call(String account, String path, String body) {
        return new Caller(port).basic(account, CardTrial.PASSWORD, "POST", DOOR + path, body);
    }
}
