package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onewindow.EngineTables;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Plants a person in an application, runs the case to the archive, and looks for the person where nobody may be. */
@HallTest
@ExtendWith(OutputCaptureExtension.class)
class NoPersonalDataInTheEngineTest {

    private static final String PASSWORD = "OneWindow-demo-1";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String NAME = "欧阳植桂兰";
    private static final String PHONE = "13987601234";
    private static final String ACCOUNT = "6222029988776655443";
    private static final String ADDRESS = "紫藤巷八十八号院";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester http;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void norInTheLog(CapturedOutput log) {
        String idNumber = Ids.bornOn("1936-07-09");
        Channel channel = new Channel(http);
        String number = JsonPath.read(Channel.text(channel.submit(application(channel, idNumber))), "$.caseNumber");
        handle(number, "community", "community620102001001", """
                {"personState":{"value":"NORMAL"},"livingProofMethod":{"value":"VISIT"},
                 "seenInPerson":{"value":"YES"},"livesHere":{"value":"YES"},"duplicateFound":{"value":"NO"},
                 "verdict":{"value":"CONFIRMED"}}""");
        handle(number, "street", "street620102001", "{\"verdict\":{\"value\":\"AGREE\"}}");
        handle(number, "county", "county620102", "{\"verdict\":{\"value\":\"GRANT\"}}");
        handOut(number, idNumber);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Channel.text(channel.get("/api/v1/cases/" + number)))
                        .contains("\"decision\":\"GRANTED\"", "\"status\":\"ARCHIVED\""));

        EngineTables engine = new EngineTables(jdbc);
        assertThat(engine.holding(number)).as("the search finds what is there").isNotEmpty();
        for (String planted : List.of(idNumber, idNumber.toLowerCase(), PHONE, ACCOUNT, NAME, ADDRESS, "LOW_INCOME")) {
            assertThat(engine.holding(planted)).as(planted).isEmpty();
            assertThat(log.getAll()).as(planted).doesNotContain(planted);
        }
    }

    private static String application(Channel channel, String idNumber) {
        return channel.application(idNumber, "2026-03-20T10:00:00+08:00")
                .replace("\"areaCode\":\"110105\"", "\"areaCode\":\"620102001\"")
                .replace("\"hukouAreaCode\":\"110105\"", "\"hukouAreaCode\":\"620102001\"")
                .replace("\"povertyStatus\":\"NONE\"", "\"povertyStatus\":\"LOW_INCOME\"")
                .replace("张秀英", NAME)
                .replace("13800005678", PHONE)
                .replace("6222020200112233445", ACCOUNT)
                .replace("示例路1号", ADDRESS);
    }

    private void handle(String number, String account, String group, String answers) {
        Task task = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> tasks.createTaskQuery()
                                .processInstanceBusinessKey(number)
                                .taskCandidateGroup(group)
                                .singleResult(),
                        found -> found != null);
        Caller officer = loggedIn(account);
        officer.get("/camunda/app/tasklist/default/");
        officer.call("GET", ENGINE + "/filter?resourceType=Task", "");
        String path = ENGINE + "/task/" + task.getId();
        officer.get("/desk/tasks/" + task.getId() + "/case");
        assertThat(officer.call("POST", path + "/claim", "{}").statusCode()).isEqualTo(204);
        HttpResponse<String> done = officer.call("POST", path + "/submit-form", "{\"variables\":" + answers + "}");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }

    private void handOut(String number, String idNumber) {
        Caller clerk = loggedIn("clerk1");
        Map<String, String> collector = Map.of(
                "relation", "APPLICANT",
                "method", "COUNTER",
                "collectorName", NAME,
                "collector.idType", "RESIDENT_ID",
                "collectorIdNumber", idNumber);
        clerk.form("/cases/search", Map.of("q", idNumber));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> clerk.form("/hand-out/" + number, collector).statusCode() == 302);
    }

    private Caller loggedIn(String account) {
        Caller caller = new Caller(port);
        assertThat(caller.login(account, PASSWORD).statusCode()).isEqualTo(302);
        return caller;
    }
}
