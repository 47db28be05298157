package org.onewindow.items.residencepermit;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
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

/** The diagram walked path by path; the hall behind the service tasks is a stand-in that only notes what it is told. */
class ResidencePermitProcessTest {

    private static final String DUE = "2026-12-31T17:30:00+08:00";
    private static final String LEGAL = "2027-01-04T23:59:59+08:00";
    private static final String REMINDER = "2026-12-29T09:00:00+08:00";
    private static final String ORDER = "order-1";
    private static final String POLICE = "police620102001";
    private static final String POLICE_HEAD = "policehead620102";
    private static final String CLERK = "clerk620102001";
    private static final List<String> SILENT = List.of(
            "refuseAcceptance",
            "refuseEndorsement",
            "recordDecision",
            "endorsePermit",
            "changeAddress",
            "recordCard",
            "urgeCardCentre",
            "announceResult",
            "inviteRating",
            "archiveCase",
            "deemWithdrawn",
            "remindOfSupplement",
            "acceptSilently",
            "remindOfPending",
            "breakPromise",
            "endForPending",
            "withdrawCase",
            "extendLimit");

    private static ProcessEngine engine;

    private final List<Object> issued = new ArrayList<>();

    private boolean pending;
    private String serviceKind = "FIRST";
    private String assessment = "ELIGIBLE";
    private boolean feeDue;

    @BeforeAll
    static void buildTheEngine() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:residence-permit")
                .setProcessEngineName("residence-permit")
                .setExpressionManager(new MockExpressionManager())
                .buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (Path file : PackageFiles.all()) {
            boolean life = file.endsWith("residence-permit-life.bpmn");
            if (!life && (file.startsWith("processes/shared") || file.startsWith("processes/residence-permit"))) {
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
        stand("acceptCase", execution -> execution.setVariables(posts()));
        stand("assessApplication", execution -> execution.setVariable("assessment", assessment));
        stand("sortByService", execution -> execution.setVariables(sorted()));
        stand("issuePermit", execution -> execution.setVariables(order()));
        stand("renewCard", execution -> execution.setVariables(order()));
        stand(
                "requestSupplement",
                execution -> execution.setVariables(Map.of("supplementDue", DUE, "supplementReminder", REMINDER)));
        stand("takeReply", execution -> execution.setVariable("mustReview", false));
        stand(
                "beginExamination",
                execution -> execution.setVariables(Map.of("examinationDue", DUE, "clerkGroup", CLERK)));
        stand(
                "promisePending",
                execution -> execution.setVariables(Map.of("pendingDue", DUE, "pendingReminder", REMINDER)));
        stand("issueDocument", execution -> issued.add(execution.getVariableLocal("document")));
    }

    @AfterEach
    void leaveNothingBehind() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "test"));
        Mocks.reset();
    }

    @Test
    void issuesAPermitFromReceiptToArchive() {
        ProcessInstance theCase = receive("ACCEPT");
        run(theCase, "assessApplication");
        assertThat(task(theCase)).hasCandidateGroup(POLICE).hasDueDate(instant(DUE));
        verifyAndSign(theCase, "AGREE", "GRANT");
        run(theCase, "issuePermit");
        assertThat(theCase).hasNotPassed("collectFee");
        makeTheCard(theCase);
        toTheWindow(theCase, "issueDocumentOfCard", "issueDocumentOfGrant");
        assertThat(task(theCase)).hasDefinitionKey("handOut").hasCandidateGroup(CLERK);
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "receipt",
                        "acceptCase",
                        "sortByService",
                        "assessApplication",
                        "verifyResidence",
                        "assessApplicationForSignOff",
                        "issueDocumentOfVerification",
                        "signOff",
                        "recordDecision",
                        "issuePermit",
                        "makeCard",
                        "recordCard",
                        "issueDocumentOfCard",
                        "issueDocumentOfGrant",
                        "announceResult",
                        "handOut",
                        "inviteRating",
                        "archiveCase",
                        "archived");
        assertThat(issued).containsExactly("verification", "card", "grant");
    }

    @Test
    void handsOutTheRefusalOfThePolice() {
        ProcessInstance theCase = receive("ACCEPT");
        run(theCase, "assessApplication");
        verifyAndSign(theCase, "DISAGREE", "REFUSE");
        toTheWindow(theCase, "issueDocumentOfRefusal");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("recordDecision", "issueDocumentOfRefusal", "announceResult", "handOut", "archived")
                .hasNotPassed("issuePermit", "makeCard", "collectFee", "issueDocumentOfGrant");
        assertThat(issued).containsExactly("verification", "refusal");
    }

    @Test
    void endsThePermitOfWhoeverNoLongerMeetsTheConditions() {
        serviceKind = "ENDORSE";
        assessment = "ENDED";
        ProcessInstance theCase = refused();
        run(theCase, "refuseEndorsement");
        toTheWindow(theCase, "issueDocumentOfRefusal");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "recordDecision", "refuseEndorsement", "issueDocumentOfRefusal", "handOut", "archived")
                .hasNotPassed("endorsePermit");
    }

    @Test
    void leavesThePermitAloneWhenAnEndorsementIsRefusedAsTooEarly() {
        serviceKind = "ENDORSE";
        assessment = "TOO_EARLY";
        assertThat(refused()).isWaitingAt("issueDocumentOfRefusal").hasNotPassed("refuseEndorsement");
    }

    @Test
    void letsTheHeadIssueWhatTheOfficerDoubted() {
        ProcessInstance theCase = receive("ACCEPT");
        run(theCase, "assessApplication");
        verifyAndSign(theCase, "DISAGREE", "GRANT");
        assertThat(theCase).isWaitingAt("issuePermit");
    }

    @Test
    void endorsesAPermitWithoutFeeAndWithoutCard() {
        serviceKind = "ENDORSE";
        ProcessInstance theCase = granted();
        run(theCase, "endorsePermit");
        toTheWindow(theCase, "issueDocumentOfEndorsement", "issueDocumentOfGrant");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "endorsePermit", "issueDocumentOfEndorsement", "issueDocumentOfGrant", "handOut", "archived")
                .hasNotPassed("collectFee", "makeCard", "issueDocumentOfCard");
        assertThat(issued).containsExactly("verification", "endorsement", "grant");
    }

    @Test
    void takesTheFeeForAReplacementBeforeTheCardIsMade() {
        serviceKind = "REPLACE";
        feeDue = true;
        ProcessInstance theCase = granted();
        run(theCase, "renewCard");
        run(theCase, "issueDocumentOfReplacement");
        assertThat(theCase).isWaitingAt("collectFee");
        assertThat(task(theCase)).hasCandidateGroup(CLERK).hasDueDate(instant(DUE));
        complete(task(theCase));
        makeTheCard(theCase);
        toTheWindow(theCase, "issueDocumentOfCard", "issueDocumentOfGrant");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "renewCard", "issueDocumentOfReplacement", "collectFee", "makeCard", "recordCard", "archived");
        assertThat(issued).containsExactly("verification", "replacement-receipt", "card", "grant");
    }

    @Test
    void reissuesALostCardFreeOfChargeWhereTheRegionTakesNothing() {
        serviceKind = "REISSUE";
        ProcessInstance theCase = granted();
        run(theCase, "renewCard");
        run(theCase, "issueDocumentOfReplacement");
        assertThat(theCase).isWaitingAt("makeCard").hasNotPassed("collectFee");
    }

    @Test
    void changesAnAddressWithoutMakingACard() {
        serviceKind = "CHANGE_ADDRESS";
        ProcessInstance theCase = granted();
        run(theCase, "changeAddress");
        toTheWindow(theCase, "issueDocumentOfGrant");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("changeAddress", "issueDocumentOfGrant", "announceResult", "handOut", "archived")
                .hasNotPassed("makeCard", "collectFee");
    }

    @Test
    void urgesTheCardCentreAtTheLegalLimitAndGoesOnWaiting() {
        ProcessInstance theCase = granted();
        run(theCase, "issuePermit");
        Job timer = engine.getManagementService()
                .createJobQuery()
                .activityId("cardOverdue")
                .singleResult();
        assertThat(timer.getDuedate()).isEqualTo(instant(LEGAL));
        engine.getManagementService().executeJob(timer.getId());
        assertThat(theCase)
                .hasPassedInOrder("cardOverdue", "urgeCardCentre", "urged")
                .isWaitingAt("makeCard");
        makeTheCard(theCase);
        assertThat(theCase).isWaitingAt("issueDocumentOfCard");
    }

    @Test
    void tellsTheCardCentreNothingButTheOrder() {
        ProcessInstance theCase = granted();
        run(theCase, "issuePermit");
        LockedExternalTask fetched = fetch();
        assertThat(fetched.getBusinessKey()).isEqualTo(theCase.getBusinessKey());
        assertThat(fetched.getVariables()).containsOnlyKeys("cardOrder").containsValue(ORDER);
    }

    @Test
    void sendsADoubtfulCaseBackToTheOfficerWithAFreshForm() {
        ProcessInstance theCase = receive("ACCEPT");
        run(theCase, "assessApplication");
        verifyAndSign(theCase, "AGREE", "SEND_BACK");
        assertThat(theCase).isWaitingAt("verifyResidence");
        assertThat(engine.getTaskService().getVariable(task(theCase).getId(), "verdict"))
                .isNull();
        verifyAndSign(theCase, "DISAGREE", "REFUSE");
        assertThat(theCase).isWaitingAt("issueDocumentOfRefusal");
    }

    @Test
    void acceptsTheCaseWhenTheSupplementArrives() {
        ProcessInstance theCase = receive("SUPPLEMENT");
        assertThat(theCase).isWaitingAt("supplementMaterials");
        correlate(theCase, "supplementSubmitted");
        assertThat(theCase)
                .hasPassedInOrder("supplementMaterials", "acceptCase", "sortByService")
                .isWaitingAt("assessApplication");
    }

    @Test
    void takesALapsedSupplementAsWithdrawn() {
        ProcessInstance theCase = receive("SUPPLEMENT");
        runTimer("supplementLapsed");
        assertThat(theCase).isEnded().hasPassed("lapsed").hasNotPassed("acceptCase");
    }

    @Test
    void endsACaseThatIsNotAccepted() {
        ProcessInstance theCase = receive("NOT_ACCEPT");
        assertThat(theCase).isEnded().hasPassedInOrder("refuseAcceptance", "notAccepted");
    }

    @Test
    void acceptsAnApplicationAfterExamination() {
        ProcessInstance theCase = examined("ACCEPT");
        assertThat(theCase).hasPassed("acceptCase").isWaitingAt("assessApplication");
    }

    @Test
    void asksForASupplementAfterExamination() {
        assertThat(examined("SUPPLEMENT")).isWaitingAt("supplementMaterials");
    }

    @Test
    void refusesToAcceptAfterExamination() {
        assertThat(examined("NOT_ACCEPT")).isEnded().hasPassedInOrder("refuseAcceptance", "notAccepted");
    }

    @Test
    void acceptsAnApplicationThatTheWindowDidNotAnswerInTime() {
        ProcessInstance theCase = receive("DEFER");
        runTimer("examinationLapsed");
        assertThat(theCase).hasPassedInOrder("examineApplication", "acceptCase").isWaitingAt("assessApplication");
    }

    @Test
    void verifiesBesideMaterialsThatWerePromised() {
        pending = true;
        ProcessInstance theCase = receive("ACCEPT");
        run(theCase, "assessApplication");
        assertThat(theCase).isWaitingAt("verifyResidence", "awaitPendingMaterials");
        correlate(theCase, "pendingDelivered");
        assertThat(theCase).hasPassed("pendingDelivered").isWaitingAt("verifyResidence");
    }

    @Test
    void endsACaseWhosePromisedMaterialsDidNotCome() {
        pending = true;
        ProcessInstance theCase = receive("ACCEPT");
        runTimer("pendingLapsed");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("awaitPendingMaterials", "endForPending", "pendingLapsed")
                .hasNotPassed("archiveCase");
    }

    @Test
    void letsTheApplicantWithdrawWhileThePoliceVerify() {
        ProcessInstance theCase = receive("ACCEPT");
        run(theCase, "assessApplication");
        correlate(theCase, "withdraw");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("withdrawalRequested", "withdrawCase", "withdrawn")
                .hasNotPassed("archiveCase");
    }

    @Test
    void extendsTheLimitBesideTheWorkWhenTheHeadAgrees() {
        ProcessInstance theCase = receive("ACCEPT");
        run(theCase, "assessApplication");
        correlate(theCase, "extensionRequested");
        Task approval = openTask("approveExtension");
        assertThat(approval).hasCandidateGroup(POLICE_HEAD);
        complete(approval, Map.of("verdict", "AGREE"));
        run(theCase, "issueDocumentOfExtension");
        assertThat(theCase)
                .hasPassedInOrder("approveExtension", "extendLimit", "issueDocumentOfExtension", "extended")
                .isWaitingAt("verifyResidence");
        assertThat(issued).containsExactly("extension");
    }

    @Test
    void leavesTheLimitAsItIsWhenTheHeadDoesNotAgree() {
        ProcessInstance theCase = granted();
        run(theCase, "issuePermit");
        correlate(theCase, "extensionRequested");
        complete(openTask("approveExtension"), Map.of("verdict", "DISAGREE"));
        assertThat(theCase).hasPassed("notExtended").hasNotPassed("extendLimit").isWaitingAt("makeCard");
    }

    @Test
    void refusesToMoveOnAVerdictNobodyDrew() {
        ProcessInstance theCase = receive("ACCEPT");
        run(theCase, "assessApplication");
        decide(theCase, "verifyResidence", "AGREE");
        run(theCase, "assessApplicationForSignOff");
        run(theCase, "issueDocumentOfVerification");
        assertThatThrownBy(() -> decide(theCase, "signOff", "AGREE")).hasMessageContaining("signedOff");
    }

    private ProcessInstance granted() {
        ProcessInstance theCase = receive("ACCEPT");
        run(theCase, "assessApplication");
        verifyAndSign(theCase, "AGREE", "GRANT");
        return theCase;
    }

    private static ProcessInstance refused() {
        ProcessInstance theCase = receive("ACCEPT");
        run(theCase, "assessApplication");
        verifyAndSign(theCase, "DISAGREE", "REFUSE");
        return theCase;
    }

    private static void verifyAndSign(ProcessInstance theCase, String found, String signed) {
        decide(theCase, "verifyResidence", found);
        run(theCase, "assessApplicationForSignOff");
        run(theCase, "issueDocumentOfVerification");
        assertThat(task(theCase)).hasDefinitionKey("signOff").hasCandidateGroup(POLICE_HEAD);
        decide(theCase, "signOff", signed);
    }

    private static LockedExternalTask fetch() {
        return engine.getExternalTaskService()
                .fetchAndLock(1, "card centre")
                .topic("card-making", 1_000)
                .variables("cardOrder")
                .execute()
                .get(0);
    }

    private static void makeTheCard(ProcessInstance theCase) {
        assertThat(theCase).isWaitingAt("makeCard");
        engine.getExternalTaskService().complete(fetch().getId(), "card centre");
        run(theCase, "recordCard");
    }

    private static void toTheWindow(ProcessInstance theCase, String... letters) {
        for (String letter : letters) {
            run(theCase, letter);
        }
        run(theCase, "announceResult");
        assertThat(theCase).isWaitingAt("handOut");
    }

    private static ProcessInstance examined(String verdict) {
        ProcessInstance theCase = receive("DEFER");
        complete(openTask("examineApplication"), Map.of("verdict", verdict));
        return theCase;
    }

    private static ProcessInstance receive(String intake) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey("residence-permit", "case-" + System.nanoTime(), Map.of("intake", intake));
    }

    private static void decide(ProcessInstance theCase, String activity, String verdict) {
        assertThat(theCase).isWaitingAt(activity);
        complete(openTask(activity), Map.of("verdict", verdict));
    }

    private static void run(ProcessInstance theCase, String activity) {
        assertThat(theCase).isWaitingAt(activity);
        execute(job(activity, theCase));
    }

    private static void handOut(ProcessInstance theCase) {
        complete(openTask("handOut"));
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

    private static void stand(String bean, JavaDelegate delegate) {
        Mocks.register(bean, delegate);
    }

    private Map<String, Object> sorted() {
        boolean card = List.of("FIRST", "REPLACE", "REISSUE").contains(serviceKind);
        return Map.of("serviceKind", serviceKind, "feeDue", feeDue, "cardDue", card);
    }

    private static Map<String, Object> order() {
        return Map.of("permitNumber", "P-1", "cardOrder", ORDER);
    }

    private Map<String, Object> posts() {
        return new HashMap<>(Map.of(
                "materialsPending", pending,
                "promisedDue", DUE,
                "statutoryDue", LEGAL,
                "policeGroup", POLICE,
                "policeheadGroup", POLICE_HEAD,
                "clerkGroup", CLERK));
    }

    private static Date instant(String text) {
        return Date.from(OffsetDateTime.parse(text).toInstant());
    }
}
