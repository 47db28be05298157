package org.onewindow.items.residenceregistration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
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

/** The diagram walked path by path; the hall behind the service tasks only notes what it is told. */
class RegistrationProcessTest {

    private static final String KEY = "residence-registration";
    private static final String DUE = "2026-12-31T17:30:00+08:00";
    private static final List<String> SILENT = List.of(
            "refuseAcceptance",
            "assessApplication",
            "recordDecision",
            "keepRegistration",
            "inviteRating",
            "archiveCase",
            "deemWithdrawn",
            "withdrawCase",
            "acceptSilently");

    private static ProcessEngine engine;

    private final List<Object> issued = new ArrayList<>();

    @BeforeAll
    static void buildTheEngine() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:" + KEY)
                .setProcessEngineName(KEY)
                .setExpressionManager(new MockExpressionManager())
                .buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (Path file : PackageFiles.all()) {
            if (file.startsWith("processes/shared") || file.startsWith("processes/" + KEY)) {
                deployment.addString(file.toString(), PackageFiles.text(file));
            }
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
        SILENT.forEach(bean -> stand(bean, execution -> {}));
        stand(
                "acceptCase",
                execution -> execution.setVariables(Map.of("promisedDue", DUE, "clerkGroup", "clerk620102001")));
        stand(
                "requestSupplement",
                execution -> execution.setVariables(Map.of("supplementDue", DUE, "supplementReminder", DUE)));
        stand("takeReply", execution -> execution.setVariable("mustReview", false));
        stand(
                "beginExamination",
                execution -> execution.setVariables(Map.of("examinationDue", DUE, "clerkGroup", "clerk620102001")));
        stand("issueDocument", execution -> issued.add(execution.getVariableLocal("document")));
    }

    @AfterEach
    void sendTheStandInsHome() {
        Mocks.reset();
    }

    @Test
    void registersOnTheSpotWithoutAnybodyElse() {
        ProcessInstance theCase = receive("ACCEPT");
        assertThat(task(theCase)).hasDefinitionKey("decideOnTheSpot").hasCandidateGroup("clerk620102001");
        complete(task(theCase), Map.of("verdict", "GRANT"));
        assertThat(task(theCase)).hasDefinitionKey("handOut").hasCandidateGroup("clerk620102001");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "acceptCase",
                        "assessApplication",
                        "decideOnTheSpot",
                        "recordDecision",
                        "keepRegistration",
                        "issueDocumentOfRegistrationReceipt",
                        "handOut",
                        "inviteRating",
                        "archiveCase",
                        "archived");
        assertThat(issued).containsExactly("registration-receipt");
    }

    @Test
    void handsOutARefusalAndRegistersNothing() {
        ProcessInstance theCase = receive("ACCEPT");
        complete(task(theCase), Map.of("verdict", "REFUSE"));
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassed("recordDecision", "issueDocumentOfRefusal", "archiveCase")
                .hasNotPassed("keepRegistration");
        assertThat(issued).containsExactly("refusal");
    }

    @Test
    void goesOnWhenTheSupplementArrives() {
        ProcessInstance theCase = receive("SUPPLEMENT");
        assertThat(theCase).isWaitingAt("supplementMaterials");
        correlate(theCase, "supplementSubmitted");
        assertThat(theCase).isWaitingAt("decideOnTheSpot");
        correlate(theCase, "withdraw");
        assertThat(theCase).isEnded().hasPassed("withdrawCase");
    }

    @Test
    void takesALapsedSupplementAsWithdrawn() {
        ProcessInstance theCase = receive("SUPPLEMENT");
        runTimer("supplementLapsed");
        assertThat(theCase).isEnded().hasPassed("lapsed").hasNotPassed("acceptCase");
    }

    @Test
    void endsWhatIsNotAccepted() {
        assertThat(receive("NOT_ACCEPT")).isEnded().hasPassedInOrder("refuseAcceptance", "notAccepted");
    }

    @Test
    void acceptsWhatTheWindowDidNotAnswerInTime() {
        ProcessInstance theCase = receive("DEFER");
        runTimer("examinationLapsed");
        assertThat(theCase).hasPassedInOrder("examineApplication", "acceptCase").isWaitingAt("decideOnTheSpot");
        correlate(theCase, "withdraw");
        assertThat(theCase).isEnded();
    }

    @Test
    void followsTheAnswerOfTheExamination() {
        Map<String, String> ways = Map.of(
                "ACCEPT", "decideOnTheSpot", "SUPPLEMENT", "supplementMaterials", "NOT_ACCEPT", "refuseAcceptance");
        ways.forEach((answer, next) -> {
            ProcessInstance theCase = receive("DEFER");
            complete(
                    engine.getTaskService()
                            .createTaskQuery()
                            .taskDefinitionKey("examineApplication")
                            .singleResult(),
                    Map.of("verdict", answer));
            if (answer.equals("NOT_ACCEPT")) {
                assertThat(theCase).isEnded().hasPassed(next);
            } else {
                assertThat(theCase).isWaitingAt(next);
                correlate(theCase, "withdraw");
            }
        });
    }

    private static ProcessInstance receive(String intake) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(KEY, "case-" + System.nanoTime(), Map.of("intake", intake));
    }

    private static void handOut(ProcessInstance theCase) {
        assertThat(theCase).isWaitingAt("handOut");
        complete(task(theCase));
        execute(job("inviteRating", theCase));
    }

    private static void runTimer(String activity) {
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .activityId(activity)
                        .singleResult()
                        .getId());
    }

    private static void correlate(ProcessInstance theCase, String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(theCase.getBusinessKey())
                .correlate();
    }

    private static void stand(String bean, JavaDelegate delegate) {
        Mocks.register(bean, delegate);
    }
}
