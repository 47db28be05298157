package org.onewindow.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.onewindow.access.Caller;
import org.onewindow.support.HallClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the engine's REST layer answers to a service outside that asks in a wrong way, or asks for too much. */
@HallTest
class OutsideDoorTest {

    private static final String FETCH = "fetchAndLock";
    private static final String TOPICS = "\"topics\":[{\"topicName\":\"card-making\",\"lockDuration\":60000}]";

    @Autowired
    CardTrial trial;

    @Autowired
    HallClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void open() {
        trial.openElsewhere();
    }

    @AfterEach
    void putTheClockBack() {
        ClockUtil.offset(clock.ahead().toMillis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"w 1\"", "\"a\\u0000b\"", "null", "\"\"", "\"员工\""})
    void saysWhatIsWrongWithTheNameOfTheWorker(String worker) {
        for (String wait : new String[] {"", "\"asyncResponseTimeout\":20000,"}) {
            HttpResponse<String> refused = call(FETCH, "{\"workerId\":" + worker + "," + wait + TOPICS + "}");
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(JsonPath.<String>read(refused.body(), "$.message"))
                    .isEqualTo("workerId 请用字母、数字、点、横线，最长 64 个字符。");
            assertThat(JsonPath.<String>read(refused.body(), "$.type")).isEqualTo("Refused");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "null",
                "\"x\"",
                "{\"workerId\":{}}",
                "{\"workerId\":\"w\",\"topics\":[null]}",
                "{\"workerId\":\"w\",\"topics\":7}",
                "{\"workerId\":\"w\",\"maxTasks\":\"many\"}",
                "{\"workerId\":\"w\",\"asyncResponseTimeout\":\"long\"}",
                "{\"workerId\":\"w\",\"asyncResponseTimeout\":1,\"asyncResponseTimeout\":600000}",
                "{\"workerId\":\"w\",\"sorting\":[{\"sortBy\":\"x\"}]}"
            })
    void saysInChineseThatItCannotReadAQuestionForWork(String body) {
        assertThat(refusal(call(FETCH, body))).contains("请求读不懂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "failure", "extendLock"})
    void saysInChineseThatItCannotReadAReport(String verb) {
        for (String body : new String[] {"[", "{\"workerId\":{}}", "{\"workerId\":\"w\",\"variables\":[1]}"}) {
            assertThat(refusal(call("none/" + verb, body))).contains("请求读不懂");
        }
    }

    @Test
    void refusesTheTopicOfAnotherInTheSameWords() {
        HttpResponse<String> refused =
                call(FETCH, "{\"workerId\":\"w\"," + TOPICS.replace("card-making", "other") + "}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(JsonPath.<String>read(refused.body(), "$.message")).isEqualTo("这个账号不办理这类外部工作。");
        assertThat(JsonPath.<String>read(refused.body(), "$.type")).isEqualTo("Refused");
    }

    /** Ten minutes and more are asked for; half a minute after half a minute passes, and the answer is there long before. */
    @ParameterizedTest
    @ValueSource(strings = {"600000", "\"600000\"", "6e5", "9000000000"})
    void letsNobodyWaitLongerThanTheBound(String wait) {
        CompletableFuture<HttpResponse<String>> held = CompletableFuture.supplyAsync(
                () -> call(FETCH, "{\"workerId\":\"w\",\"asyncResponseTimeout\":" + wait + "," + TOPICS + "}"));
        for (int step = 1; step <= 15 && !isDone(held); step++) {
            ClockUtil.offset(clock.ahead().plusSeconds(31L * step).toMillis());
            // As if work had come up somewhere: then the engine looks at what it holds.
            ProcessEngineImpl.EXT_TASK_CONDITIONS.signalAll();
        }
        assertThat(held).isCompletedWithValueMatching(answer -> answer.body().equals("[]"));
    }

    private static boolean isDone(CompletableFuture<?> held) {
        return held.thenApply(answer -> true)
                .completeOnTimeout(false, 1, TimeUnit.SECONDS)
                .join();
    }

    private static String refusal(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain("camunda", "Exception", "Cannot", "jackson");
        return JsonPath.read(refused.body(), "$.message");
    }

    private HttpResponse<String> call(String path, String body) {
        return new Caller(port)
                .basic(CardTrial.STRANGER, CardTrial.PASSWORD, "POST", "/engine-rest/external-task/" + path, body);
    }
}
