package org.onewindow.items.elderlysubsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.workflow.PackageFiles;

/** The diagrams walked path by path; the hall behind the service tasks is a stand-in that only notes what it is told. */
class ElderlySubsidyProcessTest {

    private static final String DUE = "2026-12-31T17:30:00+08:00";
    private static final String REMINDER = "2026-12-29T09:00:00+08:00";
    private static final List<String> SILENT = List.of(
            "refuseAcceptance",
            "assessApplication",
            "recordDecision",
            "inviteRating",
            "archiveCase",
            "deemWithdrawn",
            "remindOfSupplement",
            "acceptSilently",
            "remindOfPending",
            "breakPromise",
            "endForPending");

    private static ProcessEngine engine;

    private final List<Object> issued = new ArrayList<>();

    private boolean pending;

    @BeforeAll
    static void buildTheEngine() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:elderly-subsidy")
                .setProcessEngineName("elderly-subsidy")
                .setExpressionManager(new MockExpressionManager())
                .buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (Path file : PackageFiles.all()) {
            if (file.startsWith("processes/shared") || file.startsWith("processes/elderly-subsidy")) {
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
        stand("withdrawCase", execution -> {});
        stand("acceptCase", execution -> execution.setVariables(posts()));
        stand(
                "requestSupplement",
                execution -> execution.setVariables(Map.of("supplementDue", DUE, "supplementReminder", REMINDER)));
        stand("takeReply", execution -> execution.setVariable("mustReview", false));
        stand(
                "beginExamination",
                execution -> execution.setVariables(Map.of("examinationDue", DUE, "clerkGroup", "clerk620102001")));
        stand(
                "promisePending",
                execution -> execution.setVariables(Map.of("pendingDue", DUE, "pendingReminder", REMINDER)));
        stand("issueDocument", execution -> issued.add(execution.getVariableLocal("document")));
    }

    @AfterEach
    void sendTheStandInsHome() {
        Mocks.reset();
    }

    @Test
    void grantsAnApplicationFromReceiptToArchive() {
        ProcessInstance theCase = receive("ACCEPT", true);
        assertThat(task(theCase)).hasCandidateGroup("community620102001001").hasDueDate(instant(DUE));
        decide(theCase, "checkResidence", "CONFIRMED");
        run(theCase, "assessApplication");
        assertThat(task(theCase)).hasCandidateGroup("street620102001");
        decide(theCase, "reviewAtStreet", "AGREE");
        assertThat(task(theCase)).hasCandidateGroup("county620102");
        decide(theCase, "decideAtCounty", "GRANT");
        run(theCase, "issueDocumentOfGrant");
        assertThat(task(theCase)).hasCandidateGroup("clerk620102001");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "acceptCase",
                        "checkResidence",
                        "assessApplication",
                        "reviewAtStreet",
                        "decideAtCounty",
                        "recordDecision",
                        "issueDocumentOfGrant",
                        "handOut",
                        "inviteRating",
                        "archiveCase",
                        "archived");
        assertThat(issued).containsExactly("grant");
    }

    @Test
    void handsOutTheRefusalOfTheCountyAlsoWhenTheStreetDisagreed() {
        ProcessInstance theCase = receive("ACCEPT", true);
        decide(theCase, "checkResidence", "NOT_CONFIRMED");
        run(theCase, "assessApplication");
        decide(theCase, "reviewAtStreet", "DISAGREE");
        decide(theCase, "decideAtCounty", "REFUSE");
        run(theCase, "issueDocumentOfRefusal");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassed("recordDecision", "issueDocumentOfRefusal", "archiveCase")
                .hasNotPassed("issueDocumentOfGrant");
        assertThat(issued).containsExactly("refusal");
    }

    @Test
    void letsTheStreetAssignACommunityThatIsNotKnown() {
        ProcessInstance theCase = receive("ACCEPT", false);
        assertThat(task(theCase)).hasDefinitionKey("assignCommunity").hasCandidateGroup("street620102001");
        complete(task(theCase), Map.of("communityGroup", "community620102001004"));
        assertThat(task(theCase)).hasDefinitionKey("checkResidence").hasCandidateGroup("community620102001004");
    }

    @Test
    void sendsACaseBackFromTheStreetToTheCommunity() {
        ProcessInstance theCase = receive("ACCEPT", true);
        decide(theCase, "checkResidence", "CONFIRMED");
        run(theCase, "assessApplication");
        decide(theCase, "reviewAtStreet", "SEND_BACK");
        decide(theCase, "checkResidence", "CONFIRMED");
        run(theCase, "assessApplication");
        assertThat(theCase).isWaitingAt("reviewAtStreet");
    }

    @Test
    void sendsACaseBackFromTheCountyToAFreshFormOfTheStreet() {
        ProcessInstance theCase = receive("ACCEPT", true);
        decide(theCase, "checkResidence", "CONFIRMED");
        run(theCase, "assessApplication");
        decide(theCase, "reviewAtStreet", "AGREE");
        decide(theCase, "decideAtCounty", "SEND_BACK");
        assertThat(engine.getTaskService().getVariable(task(theCase).getId(), "verdict"))
                .isNull();
        decide(theCase, "reviewAtStreet", "DISAGREE");
        assertThat(theCase).isWaitingAt("decideAtCounty").variables().containsEntry("verdict", "DISAGREE");
    }

    @Test
    void acceptsTheCaseWhenTheSupplementArrives() {
        ProcessInstance theCase = receive("SUPPLEMENT", true);
        assertThat(theCase).isWaitingAt("supplementMaterials");
        correlate(theCase, "supplementSubmitted");
        assertThat(theCase)
                .hasPassedInOrder("supplementMaterials", "acceptCase")
                .isWaitingAt("checkResidence");
    }

    @Test
    void takesALapsedSupplementAsWithdrawn() {
        ProcessInstance theCase = receive("SUPPLEMENT", true);
        Job lapse = engine.getManagementService()
                .createJobQuery()
                .activityId("supplementLapsed")
                .singleResult();
        assertThat(lapse.getDuedate()).isEqualTo(instant(DUE));
        engine.getManagementService().executeJob(lapse.getId());
        assertThat(theCase).isEnded().hasPassed("lapsed").hasNotPassed("acceptCase");
        assertThat(passedAnywhere("deemWithdrawn")).isEqualTo(1);
    }

    @Test
    void endsACaseThatIsNotAccepted() {
        ProcessInstance theCase = receive("NOT_ACCEPT", true);
        assertThat(theCase).isEnded().hasPassedInOrder("refuseAcceptance", "notAccepted");
    }

    @Test
    void examinesAnApplicationThatWasOnlyReceivedAtFirst() {
        for (Map.Entry<String, String> way : Map.of(
                        "ACCEPT", "checkResidence", "SUPPLEMENT", "supplementMaterials", "NOT_ACCEPT", "notAccepted")
                .entrySet()) {
            ProcessInstance theCase = receive("DEFER", true);
            assertThat(theCase).isWaitingAt("examineApplication");
            complete(openTask("examineApplication"), Map.of("verdict", way.getKey()));
            if (way.getKey().equals("NOT_ACCEPT")) {
                assertThat(theCase).isEnded().hasPassedInOrder("refuseAcceptance", "notAccepted");
            } else {
                assertThat(theCase).isWaitingAt(way.getValue());
                engine.getRuntimeService().deleteProcessInstance(theCase.getId(), "test");
            }
        }
    }

    @Test
    void acceptsAnApplicationThatTheWindowDidNotAnswerInTime() {
        ProcessInstance theCase = receive("DEFER", true);
        runTimer("examinationLapsed");
        assertThat(theCase).hasPassedInOrder("examineApplication", "acceptCase").isWaitingAt("checkResidence");
        engine.getRuntimeService().deleteProcessInstance(theCase.getId(), "test");
    }

    @Test
    void goesOnBesideMaterialsThatWerePromised() {
        pending = true;
        ProcessInstance theCase = receive("ACCEPT", true);
        assertThat(theCase).isWaitingAt("checkResidence", "awaitPendingMaterials");
        correlate(theCase, "pendingDelivered");
        assertThat(theCase)
                .hasPassed("pendingDelivered")
                .isWaitingAt("checkResidence")
                .isNotWaitingAt("awaitPendingMaterials");
        engine.getRuntimeService().deleteProcessInstance(theCase.getId(), "test");
    }

    @Test
    void endsACaseWhosePromisedMaterialsDidNotCome() {
        pending = true;
        ProcessInstance theCase = receive("ACCEPT", true);
        runTimer("pendingLapsed");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("awaitPendingMaterials", "endForPending", "pendingLapsed")
                .hasNotPassed("archiveCase");
    }

    @Test
    void letsTheApplicantWithdrawWhileTheStreetReviews() {
        ProcessInstance theCase = receive("ACCEPT", true);
        decide(theCase, "checkResidence", "CONFIRMED");
        run(theCase, "assessApplication");
        correlate(theCase, "withdraw");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("withdrawalRequested", "withdrawCase", "withdrawn")
                .hasNotPassed("archiveCase");
    }

    @Test
    void letsTheApplicantWithdrawInsteadOfSupplementing() {
        ProcessInstance theCase = receive("SUPPLEMENT", true);
        correlate(theCase, "withdraw");
        assertThat(theCase).isEnded().hasPassed("withdrawCase");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void refusesToMoveOnAVerdictNobodyDrew() {
        ProcessInstance theCase = receive("ACCEPT", true);
        decide(theCase, "checkResidence", "CONFIRMED");
        run(theCase, "assessApplication");
        assertThatThrownBy(() -> decide(theCase, "reviewAtStreet", "GRANT")).hasMessageContaining("streetOpinion");
        engine.getRuntimeService().deleteProcessInstance(theCase.getId(), "test");
    }

    private static ProcessInstance receive(String intake, boolean communityKnown) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "elderly-subsidy",
                        "case-" + System.nanoTime(),
                        Map.of("intake", intake, "communityKnown", communityKnown));
    }

    private static void decide(ProcessInstance theCase, String activity, String verdict) {
        assertThat(theCase).isWaitingAt(activity);
        complete(task(theCase), Map.of("verdict", verdict));
    }

    private static void run(ProcessInstance theCase, String activity) {
        assertThat(theCase).isWaitingAt(activity);
        execute(job(activity, theCase));
    }

    private static void handOut(ProcessInstance theCase) {
        assertThat(theCase).isWaitingAt("handOut");
        complete(task(theCase));
        run(theCase, "inviteRating");
    }

    private static Task openTask(String activity) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(activity)
                .singleResult();
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

    private static long passedAnywhere(String activity) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId(activity)
                .finished()
                .count();
    }

    private static void stand(String bean, JavaDelegate delegate) {
        Mocks.register(bean, delegate);
    }

    private Map<String, Object> posts() {
        return Map.of(
                "materialsPending", pending,
                "promisedDue", DUE,
                "communityGroup", "community620102001001",
                "streetGroup", "street620102001",
                "countyGroup", "county620102",
                "clerkGroup", "clerk620102001");
    }

    private static Date instant(String text) {
        return Date.from(OffsetDateTime.parse(text).toInstant());
    }
}
