package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.workflow.PackageFiles;

/** The shared steps before and around acceptance, path by path; the hall is a stand-in. */
class SharedStepsProcessTest {

    private static final String DUE = "2026-12-11T23:59:59+08:00";
    private static final String LATER = "2026-12-31T23:59:59+08:00";
    private static final String REMINDER = "2026-12-09T09:00:00+08:00";
    private static final List<String> MODELS = List.of("supplement", "examination", "pending-materials");

    private static ProcessEngine engine;

    private boolean mustReview;

    @BeforeAll
    static void buildTheEngine() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:shared-steps")
                .setProcessEngineName("shared-steps")
                .setExpressionManager(new MockExpressionManager())
                .buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String model : MODELS) {
            Path file = Path.of("processes/shared", model + ".bpmn");
            deployment.addString(model + ".bpmn", PackageFiles.text(file));
        }
        deployment.deploy();
        BpmnAwareTests.init(engine);
    }

    @AfterAll
    static void closeTheEngine() {
        BpmnAwareTests.reset();
        engine.close();
    }

    @BeforeEach
    void standInForTheHall() {
        BpmnAwareTests.init(engine);
        stand("refuseAcceptance", Map.of());
        stand("requestSupplement", posts("supplementDue", DUE, "supplementReminder", REMINDER));
        stand("keepRequestOpen", Map.of("supplementDue", LATER, "supplementReminder", REMINDER));
        stand("beginExamination", posts("examinationDue", DUE, "unused", ""));
        stand("promisePending", Map.of("pendingDue", DUE, "pendingReminder", REMINDER));
        List.of("remindOfSupplement", "deemWithdrawn", "acceptSilently", "remindOfPending", "breakPromise")
                .forEach(bean -> stand(bean, Map.of()));
        Mocks.register("takeReply", (JavaDelegate) execution -> {
            execution.setVariable("mustReview", mustReview);
            execution.setVariable("reviewDue", DUE);
        });
    }

    @AfterEach
    void sendTheStandInsHome() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "test"));
        Mocks.reset();
    }

    @Test
    void settlesASupplementThatNobodyHasToLookAt() {
        ProcessInstance step = start("supplement");
        correlate(step, "supplementSubmitted");
        assertThat(step)
                .isEnded()
                .hasPassedInOrder("requestSupplement", "awaitReply", "takeReply", "supplemented")
                .hasNotPassed("examineReply");
        assertThat(outcome(step, "supplementOutcome")).isEqualTo("SUBMITTED");
    }

    @Test
    void remindsBeforeTheLastDayAndGoesOnWaiting() {
        ProcessInstance step = start("supplement");
        assertThat(timer(step, "supplementReminderDue").getDuedate()).isEqualTo(instant(REMINDER));
        fire(step, "supplementReminderDue");
        assertThat(step).hasPassed("remindOfSupplement", "reminded").isWaitingAt("awaitReply");
        correlate(step, "supplementSubmitted");
        assertThat(step).isEnded().hasPassed("supplemented");
    }

    @Test
    void takesALapsedSupplementAsWithdrawn() {
        ProcessInstance step = start("supplement");
        assertThat(timer(step, "supplementLapsed").getDuedate()).isEqualTo(instant(DUE));
        fire(step, "supplementLapsed");
        assertThat(step).isEnded().hasPassed("deemWithdrawn", "deemedWithdrawn").hasNotPassed("takeReply");
        assertThat(outcome(step, "supplementOutcome")).isEqualTo("LAPSED");
    }

    @Test
    void letsTheWindowFindTheReplyComplete() {
        ProcessInstance step = reviewed();
        assertThat(task(step)).hasCandidateGroup("clerk620102001").hasDueDate(instant(DUE));
        judge(step, "reviewSupplement", "COMPLETE");
        assertThat(step).isEnded().hasPassedInOrder("reviewSupplement", "replyJudged", "supplemented");
    }

    @Test
    void keepsTheSameRequestOpenWhenTheReplyIsNotEnough() {
        ProcessInstance step = reviewed();
        judge(step, "reviewSupplement", "INCOMPLETE");
        assertThat(step).hasPassed("keepRequestOpen").isWaitingAt("awaitReply");
        assertThat(timer(step, "supplementLapsed").getDuedate()).isEqualTo(instant(LATER));
        assertThat(passed(step, "requestSupplement")).isEqualTo(1);
        correlate(step, "supplementSubmitted");
        judge(step, "reviewSupplement", "COMPLETE");
        assertThat(step).isEnded();
    }

    @Test
    void endsTheCaseWhenTheReplyShowsThatItIsNotOurs() {
        ProcessInstance step = reviewed();
        judge(step, "reviewSupplement", "NOT_ACCEPT");
        assertThat(step)
                .isEnded()
                .hasPassedInOrder("reviewSupplement", "refuseAcceptance", "notOurs")
                .hasNotPassed("supplemented", "deemWithdrawn");
        assertThat(outcome(step, "supplementOutcome")).isEqualTo("LAPSED");
    }

    @Test
    void sendsASecondRequestOnlyWhenTheSupervisorAgrees() {
        ProcessInstance step = reviewed();
        judge(step, "reviewSupplement", "NEW_DEFECT");
        assertThat(task(step)).hasDefinitionKey("approveSecondRequest").hasCandidateGroup("supervisor620102");
        judge(step, "approveSecondRequest", "AGREE");
        assertThat(step).isWaitingAt("awaitReply");
        assertThat(passed(step, "requestSupplement")).isEqualTo(2);
    }

    @Test
    void sendsTheWindowBackWhenTheSupervisorDoesNotAgree() {
        ProcessInstance step = reviewed();
        judge(step, "reviewSupplement", "NEW_DEFECT");
        judge(step, "approveSecondRequest", "DISAGREE");
        assertThat(step).isWaitingAt("reviewSupplement");
        judge(step, "reviewSupplement", "COMPLETE");
        assertThat(step).isEnded();
        assertThat(passed(step, "requestSupplement")).isEqualTo(1);
    }

    @Test
    void acceptsSilentlyWhenTheOfficeLetsTheDaysPassAlsoWhileTheSupervisorThinks() {
        for (List<String> sofar : List.of(List.<String>of(), List.of("NEW_DEFECT"))) {
            ProcessInstance step = reviewed();
            sofar.forEach(verdict -> judge(step, "reviewSupplement", verdict));
            fire(step, "reviewLapsed");
            assertThat(step).isEnded().hasPassedInOrder("acceptSilently", "supplemented");
            assertThat(outcome(step, "supplementOutcome")).isEqualTo("SUBMITTED");
        }
    }

    @Test
    void handsOnWhatTheWindowAnswersAfterReceipt() {
        for (String verdict : List.of("ACCEPT", "SUPPLEMENT", "NOT_ACCEPT")) {
            ProcessInstance step = start("examination");
            assertThat(task(step)).hasCandidateGroup("clerk620102001").hasDueDate(instant(DUE));
            judge(step, "examineApplication", verdict);
            assertThat(step).isEnded().hasPassed("examined");
            assertThat(outcome(step, "examinationOutcome")).isEqualTo(verdict);
        }
    }

    @Test
    void acceptsSilentlyWhenTheWindowDoesNotAnswer() {
        ProcessInstance step = start("examination");
        fire(step, "examinationLapsed");
        assertThat(step).isEnded().hasPassedInOrder("acceptSilently", "deemedAccepted");
        assertThat(outcome(step, "examinationOutcome")).isEqualTo("ACCEPT");
    }

    @Test
    void endsTheWaitWhenThePromisedMaterialsCome() {
        ProcessInstance step = start("pending-materials");
        fire(step, "pendingReminderDue");
        assertThat(step).hasPassed("remindOfPending").isWaitingAt("awaitPending");
        correlate(step, "pendingDelivered");
        assertThat(step).isEnded().hasPassed("delivered");
        assertThat(outcome(step, "pendingOutcome")).isEqualTo("DELIVERED");
    }

    @Test
    void notesAPromiseThatWasNotKept() {
        ProcessInstance step = start("pending-materials");
        assertThat(timer(step, "pendingLapsed").getDuedate()).isEqualTo(instant(DUE));
        fire(step, "pendingLapsed");
        assertThat(step).isEnded().hasPassedInOrder("breakPromise", "promiseBroken");
        assertThat(outcome(step, "pendingOutcome")).isEqualTo("LAPSED");
    }

    private ProcessInstance reviewed() {
        mustReview = true;
        ProcessInstance step = start("supplement");
        correlate(step, "supplementSubmitted");
        assertThat(step).isWaitingAt("reviewSupplement");
        return step;
    }

    private static ProcessInstance start(String model) {
        return engine.getRuntimeService().startProcessInstanceByKey(model, "case-" + System.nanoTime());
    }

    private static void judge(ProcessInstance step, String activity, String verdict) {
        assertThat(step).isWaitingAt(activity);
        complete(task(step), Map.of("verdict", verdict));
    }

    private static void correlate(ProcessInstance step, String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(step.getBusinessKey())
                .correlate();
    }

    private static Job timer(ProcessInstance step, String activity) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(step.getId())
                .activityId(activity)
                .singleResult();
    }

    private static void fire(ProcessInstance step, String activity) {
        engine.getManagementService().executeJob(timer(step, activity).getId());
    }

    private static long passed(ProcessInstance step, String activity) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(step.getId())
                .activityId(activity)
                .finished()
                .count();
    }

    private static Object outcome(ProcessInstance step, String variable) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(step.getId())
                .variableName(variable)
                .singleResult()
                .getValue();
    }

    private static void stand(String bean, Map<String, Object> told) {
        Mocks.register(bean, (JavaDelegate) execution -> execution.setVariables(told));
    }

    private static Map<String, Object> posts(String one, String value, String other, String otherValue) {
        return Map.of(
                one, value, other, otherValue, "clerkGroup", "clerk620102001", "supervisorGroup", "supervisor620102");
    }

    private static Date instant(String text) {
        return Date.from(OffsetDateTime.parse(text).toInstant());
    }
}
