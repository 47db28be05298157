package org.onewindow.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onewindow.HallTest;
import org.onewindow.api.Channel;
import org.onewindow.registers.Behaviour;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.Registers;
import org.onewindow.registers.Signed;
import org.onewindow.registers.Simulator;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The door through which registers answer, without login and without token. */
@HallTest
@ExtendWith(OutputCaptureExtension.class)
class RepliesApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Simulator simulator;

    @Autowired
    Registers registers;

    @Autowired
    Processes processes;

    private String number;
    private UUID id;

    @BeforeEach
    void ask() {
        number = Inquiry.caseNumber(http);
        simulator.behave(number, Behaviour.NEVER);
        Inquiry.start(runtime, number);
        id = registers.latest(number, RegisterKind.MEANS_CHECK).orElseThrow().id();
    }

    @Test
    void takesASignedAnswerOnceAndThanksForEveryRepeat() {
        String clean = clean();
        assertThat(reply(id.toString(), clean, sign(clean))).hasStatus(200);
        assertThat(processes.currentActivities(number)).isEmpty();
        assertThat(reply(id.toString(), clean, sign(clean).toUpperCase())).hasStatus(200);
        String other = clean.replace("\"CLEAN\"", "\"NEGATIVE\"");
        assertThat(reply(id.toString(), other, sign(other))).hasStatus(200);
    }

    @Test
    void refusesWhatIsUnknownOrNotSignedAndLogsNothingOfIt(CapturedOutput log) {
        String body = clean().replace("}", ",\"missing\":[\"紫藤银行\"]}");
        MvcTestResult unsigned = reply(id.toString(), body, "");
        assertThat(unsigned).hasStatus(401);
        assertThat(unsigned.getResponse().getContentType()).startsWith("application/problem+json");
        assertThat(Channel.text(unsigned)).contains("签名不对");
        assertThat(reply(id.toString(), body, "0".repeat(64))).hasStatus(401);
        assertThat(reply(id.toString(), body + " ", sign(body))).hasStatus(401);
        assertThat(reply(UUID.randomUUID().toString(), body, sign(body))).hasStatus(404);
        assertThat(reply("no-number", body, sign(body))).hasStatus(404);
        assertThat(processes.isWaitingFor(number, "registerAnswered")).isTrue();
        assertThat(log).contains("wrong signature", "unknown request").doesNotContain("紫藤银行");
    }

    @Test
    void namesEveryFaultOfASignedAnswerInChinese() {
        for (String bad : new String[] {
            "",
            "nonsense",
            "[]",
            "null",
            clean() + "{}",
            clean().replace("}", ",\"amount\":1}"),
            clean().replace("\"CLEAN\"", "\"GOOD\""),
            clean().replace("\"CLEAN\"", "0"),
            clean().replace("true", "false"),
            clean().replace(id.toString(), UUID.randomUUID().toString()),
            clean().replace("}", ",\"findings\":[null]}"),
            clean().replace("CLEAN", "NEGATIVE"),
            clean().replace("CLEAN", "NEGATIVE").replace("}", ",\"findings\":[" + finding("12.3") + "]}"),
            clean().replace("CLEAN", "NEGATIVE").replace("}", ",\"findings\":[" + finding("-12.30") + "]}"),
            clean().replace("}", ",\"complete\":true}")
        }) {
            MvcTestResult answer = reply(id.toString(), bad, sign(bad));
            assertThat(answer).as(bad).hasStatus(400);
            assertThat(Channel.text(answer)).as(bad).contains("提交的内容有误", "errors");
        }
        assertThat(processes.isWaitingFor(number, "registerAnswered")).isTrue();
    }

    @Test
    void readsNoMoreThanAReplyCanBe() {
        String large = " ".repeat(256 * 1024) + clean();
        assertThat(reply(id.toString(), large, sign(large))).hasStatus(413);
        assertThat(http.post()
                        .uri("/api/v1/replies/" + id)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x")
                        .exchange())
                .hasStatus(415);
        assertThat(http.get().uri("/api/v1/replies/" + id).exchange()).hasStatus(405);
    }

    private String clean() {
        return "{\"requestId\":\"%s\",\"outcome\":\"CLEAN\",\"complete\":true}".formatted(id);
    }

    private String finding(String amount) {
        String idNumber = registers.question(id).persons().get(0).idNumber();
        return "{\"idNumber\":\"%s\",\"kind\":\"INCOME\",\"category\":\"WAGE\",\"amount\":\"%s\",\"source\":\"社保\"}"
                .formatted(idNumber, amount);
    }

    private static String sign(String body) {
        return Signed.by(body.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult reply(String request, String body, String signature) {
        return http.post()
                .uri("/api/v1/replies/" + request)
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Signature", signature)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }
}
