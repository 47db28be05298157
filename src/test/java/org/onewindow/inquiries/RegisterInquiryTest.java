package org.onewindow.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.casework.Timeline;
import org.onewindow.casework.TimelineEntry;
import org.onewindow.registers.Behaviour;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.RegisterOutcome;
import org.onewindow.registers.Registers;
import org.onewindow.registers.Replies;
import org.onewindow.registers.RequestState;
import org.onewindow.registers.Signed;
import org.onewindow.registers.Simulator;
import org.onewindow.registers.WrongSignature;
import org.onewindow.support.BadInput;
import org.onewindow.support.NotFoundHere;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The shared step in the running hall, by every way in which a register can behave. */
@HallTest
class RegisterInquiryTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    MockMvcTester http;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Simulator simulator;

    @Autowired
    Registers registers;

    @Autowired
    Replies replies;

    @Autowired
    CheckResults results;

    @Autowired
    Processes processes;

    @Autowired
    Timeline timeline;

    private String number;

    @BeforeEach
    void takeACase() {
        number = Inquiry.caseNumber(http);
    }

    @Test
    void goesOnWhenTheAnswerIsClean() {
        ask(Behaviour.CLEAN);
        awaitTheEnd();
        assertThat(outcome()).isEqualTo("CLEAN");
        assertThat(state()).isEqualTo(RequestState.ANSWERED);
        assertThat(says()).contains("发出家庭经济状况核对请求", "收到家庭经济状况核对结果");
    }

    @Test
    void keepsTheFindingsOfANegativeAnswerOutOfTheEngine() {
        ask(Behaviour.NEGATIVE);
        awaitTheEnd();
        assertThat(outcome()).isEqualTo("NEGATIVE");
        CheckResult result = results.latest(number, RegisterKind.MEANS_CHECK).orElseThrow();
        assertThat(result.outcome()).isEqualTo(RegisterOutcome.NEGATIVE);
        assertThat(result.findings())
                .extracting(finding ->
                        finding.found() == null ? "" : finding.found().yuan())
                .containsExactly("800.00", "45000.00");
        assertThat(history.createHistoricVariableInstanceQuery().list())
                .extracting(HistoricVariableInstance::getValue)
                .doesNotContain("800.00", "45000.00", "WAGE");
    }

    @Test
    void takesTheFirstOfTwoEqualAnswers() {
        ask(Behaviour.TWICE);
        awaitTheEnd();
        assertThat(says()).containsOnlyOnce("收到家庭经济状况核对结果");
    }

    @Test
    void asksForAPaperReportWhenTheAnswerIsPartial() {
        ask(Behaviour.PARTIAL);
        await().atMost(SOON).until(() -> activities().contains("enterRegisterReport"));
        assertThat(results.latest(number, RegisterKind.MEANS_CHECK)).isEmpty();
        assertThat(state()).isEqualTo(RequestState.PARTIAL);
    }

    @Test
    void asksForAPaperReportWhenTheTermPassesAndLeavesALateAnswerWithoutEffect() {
        ask(Behaviour.NEVER);
        letTheTermPass();
        assertThat(activities()).containsExactly("enterRegisterReport");
        assertThat(reply("{\"requestId\":\"%s\",\"outcome\":\"CLEAN\",\"complete\":true}"))
                .isEqualTo(Replies.Effect.LATE);
        assertThat(activities()).containsExactly("enterRegisterReport");
        assertThat(results.latest(number, RegisterKind.MEANS_CHECK)).isEmpty();
        assertThat(says()).contains("家庭经济状况核对期限届满", "家庭经济状况核对结果逾期到达");
    }

    @Test
    void hearsTheSimulatedRegisterThatAnswersTooLate() {
        ask(Behaviour.LATE);
        await().atMost(SOON)
                .until(() -> registers
                                .latest(number, RegisterKind.MEANS_CHECK)
                                .orElseThrow()
                                .sentAt()
                        != null);
        letTheTermPass();
        await().atMost(SOON).until(() -> says().contains("家庭经济状况核对结果逾期到达"));
        assertThat(activities()).containsExactly("enterRegisterReport");
    }

    @Test
    void waitsOnWhenAnAnswerIsForgedOrBelongsToAnotherRequest() {
        ask(Behaviour.BAD_SIGNATURE);
        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> state() == RequestState.WAITING);
        assertThat(processes.isWaitingFor(number, "registerAnswered")).isTrue();
        String clean = "{\"requestId\":\"%s\",\"outcome\":\"CLEAN\",\"complete\":true}";
        byte[] body = clean.formatted(id()).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> replies.receive(id(), body, "00")).isInstanceOf(WrongSignature.class);
        assertThatThrownBy(() -> reply(clean.formatted(UUID.randomUUID()))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> replies.receive(UUID.randomUUID(), body, Signed.by(body)))
                .isInstanceOf(NotFoundHere.class);
        assertThat(reply(clean)).isEqualTo(Replies.Effect.TAKEN);
        assertThat(reply(clean)).isEqualTo(Replies.Effect.REPEATED);
    }

    @Test
    void takesOneOfManyAnswersThatComeInTheSameInstant() throws Exception {
        ask(Behaviour.NEVER);
        String clean = "{\"requestId\":\"%s\",\"outcome\":\"CLEAN\",\"complete\":true}";
        Callable<Replies.Effect> answering = () -> reply(clean);
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            List<Replies.Effect> effects =
                    senders.invokeAll(List.of(answering, answering, answering, answering)).stream()
                            .map(RegisterInquiryTest::get)
                            .toList();
            assertThat(effects).containsOnlyOnce(Replies.Effect.TAKEN).contains(Replies.Effect.REPEATED);
        } finally {
            senders.shutdownNow();
        }
        awaitTheEnd();
        assertThat(says()).containsOnlyOnce("收到家庭经济状况核对结果");
    }

    @Test
    void keepsAnAnswerThatComesAfterTheCaseWasGivenUp() {
        ask(Behaviour.NEVER);
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getId(),
                "withdrawn");
        assertThat(reply("{\"requestId\":\"%s\",\"outcome\":\"CLEAN\",\"complete\":true}"))
                .isEqualTo(Replies.Effect.LATE);
        assertThat(state()).isEqualTo(RequestState.CLOSED);
        assertThat(reply("{\"requestId\":\"%s\",\"outcome\":\"CLEAN\",\"complete\":true}"))
                .isEqualTo(Replies.Effect.REPEATED);
    }

    @Test
    void triesAgainUntilTheRegisterCanBeReached() {
        ask(Behaviour.UNREACHABLE);
        await().atMost(SOON).until(() -> lastFault().contains("UNREACHABLE"));
        assertThat(state()).isEqualTo(RequestState.WAITING);
        simulator.behave(number, Behaviour.CLEAN);
        awaitTheEnd();
        assertThat(registers
                        .latest(number, RegisterKind.MEANS_CHECK)
                        .orElseThrow()
                        .attempts())
                .isGreaterThan(1);
    }

    private void ask(Behaviour behaviour) {
        simulator.behave(number, behaviour);
        Inquiry.start(runtime, number);
    }

    private void letTheTermPass() {
        String timer = jobs.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getId())
                .timers()
                .singleResult()
                .getId();
        jobs.executeJob(timer);
    }

    private Replies.Effect reply(String body) {
        byte[] bytes = body.formatted(id()).getBytes(StandardCharsets.UTF_8);
        return replies.receive(id(), bytes, Signed.by(bytes));
    }

    private UUID id() {
        return registers.latest(number, RegisterKind.MEANS_CHECK).orElseThrow().id();
    }

    private RequestState state() {
        return registers.latest(number, RegisterKind.MEANS_CHECK).orElseThrow().state();
    }

    private List<String> activities() {
        return processes.currentActivities(number);
    }

    private List<String> lastFault() {
        return jdbc.sql("select last_fault from register_request where case_number = ? and last_fault is not null")
                .param(number)
                .query(String.class)
                .list();
    }

    private void awaitTheEnd() {
        await().atMost(SOON)
                .until(() -> runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(number)
                                .count()
                        == 0);
    }

    private Object outcome() {
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("register-inquiry")
                .singleResult()
                .getId();
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName("registerOutcome")
                .singleResult()
                .getValue();
    }

    private List<String> says() {
        return timeline.of(number).stream().map(TimelineEntry::what).toList();
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
