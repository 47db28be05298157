package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.workflow.DiagramWalk;

/** The diagram walked path by path; the hall behind the service tasks is a stand-in that only notes what it is told. */
class ResidencePermitProcessTest {

    private static final String DUE = DiagramWalk.DUE;
    private static final String LEGAL = "2027-01-04T23:59:59+08:00";
    private static final String ORDER = "order-1";
    private static final String POLICE = "police620102001";
    private static final String POLICE_HEAD = "policehead620102";
    private static final String CLERK = "clerk620102001";

    private static DiagramWalk walk;

    @BeforeAll
    static void buildTheEngine() {
        walk = new DiagramWalk(Tables.ITEM);
    }

    @AfterAll
    static void closeTheEngine() {
        walk.close();
    }

    @BeforeEach
    void standInForTheHall() {
        walk.standInForTheHall();
        walk.answers(
                "acceptCase",
                Map.of(
                        "materialsPending", false,
                        "promisedDue", DUE,
                        "statutoryDue", LEGAL,
                        "policeGroup", POLICE,
                        "policeheadGroup", POLICE_HEAD,
                        "clerkGroup", CLERK));
        walk.answers("assessApplication", Map.of("assessment", "ELIGIBLE"));
        asksFor("FIRST", false, true);
        walk.answers("issuePermit", order());
        walk.answers("renewCard", order());
    }

    @AfterEach
    void leaveNothingRunning() {
        walk.sweep();
    }

    @Test
    void issuesAPermitFromReceiptToArchive() {
        ProcessInstance theCase = receive("ACCEPT");
        walk.run(theCase, "assessApplication");
        assertThat(task(theCase)).hasCandidateGroup(POLICE).hasDueDate(instant(DUE));
        verifyAndSign(theCase, "AGREE", "GRANT");
        walk.run(theCase, "issuePermit");
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
        assertThat(walk.issued).containsExactly("verification", "card", "grant");
    }

    @Test
    void handsOutTheRefusalOfThePolice() {
        ProcessInstance theCase = receive("ACCEPT");
        walk.run(theCase, "assessApplication");
        verifyAndSign(theCase, "DISAGREE", "REFUSE");
        toTheWindow(theCase, "issueDocumentOfRefusal");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("recordDecision", "issueDocumentOfRefusal", "announceResult", "handOut", "archived")
                .hasNotPassed("issuePermit", "makeCard", "collectFee", "issueDocumentOfGrant");
        assertThat(walk.issued).containsExactly("verification", "refusal");
    }

    @Test
    void endsThePermitOfWhoeverNoLongerMeetsTheConditions() {
        asksFor("ENDORSE", false, false);
        walk.answers("assessApplication", Map.of("assessment", "ENDED"));
        ProcessInstance theCase = refused();
        walk.run(theCase, "refuseEndorsement");
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
        asksFor("ENDORSE", false, false);
        walk.answers("assessApplication", Map.of("assessment", "TOO_EARLY"));
        assertThat(refused()).isWaitingAt("issueDocumentOfRefusal").hasNotPassed("refuseEndorsement");
    }

    @Test
    void letsTheHeadIssueWhatTheOfficerDoubted() {
        ProcessInstance theCase = receive("ACCEPT");
        walk.run(theCase, "assessApplication");
        verifyAndSign(theCase, "DISAGREE", "GRANT");
        assertThat(theCase).isWaitingAt("issuePermit");
    }

    @Test
    void endorsesAPermitWithoutFeeAndWithoutCard() {
        asksFor("ENDORSE", false, false);
        ProcessInstance theCase = granted();
        walk.run(theCase, "endorsePermit");
        toTheWindow(theCase, "issueDocumentOfEndorsement", "issueDocumentOfGrant");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "endorsePermit", "issueDocumentOfEndorsement", "issueDocumentOfGrant", "handOut", "archived")
                .hasNotPassed("collectFee", "makeCard", "issueDocumentOfCard");
        assertThat(walk.issued).containsExactly("verification", "endorsement", "grant");
    }

    @Test
    void takesTheFeeForAReplacementBeforeTheCardIsMade() {
        asksFor("REPLACE", true, true);
        ProcessInstance theCase = granted();
        walk.run(theCase, "renewCard");
        walk.run(theCase, "issueDocumentOfReplacement");
        assertThat(theCase).isWaitingAt("collectFee");
        assertThat(task(theCase)).hasCandidateGroup(CLERK).hasDueDate(instant(DUE));
        walk.done(theCase, "collectFee");
        makeTheCard(theCase);
        toTheWindow(theCase, "issueDocumentOfCard", "issueDocumentOfGrant");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "renewCard", "issueDocumentOfReplacement", "collectFee", "makeCard", "recordCard", "archived");
        assertThat(walk.issued).containsExactly("verification", "replacement-receipt", "card", "grant");
    }

    @Test
    void reissuesALostCardFreeOfChargeWhereTheRegionTakesNothing() {
        asksFor("REISSUE", false, true);
        ProcessInstance theCase = granted();
        walk.run(theCase, "renewCard");
        walk.run(theCase, "issueDocumentOfReplacement");
        assertThat(theCase).isWaitingAt("makeCard").hasNotPassed("collectFee");
    }

    @Test
    void changesAnAddressWithoutMakingACard() {
        asksFor("CHANGE_ADDRESS", false, false);
        ProcessInstance theCase = granted();
        walk.run(theCase, "changeAddress");
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
        walk.run(theCase, "issuePermit");
        Job timer = walk.jobs().activityId("cardOverdue").singleResult();
        assertThat(timer.getDuedate()).isEqualTo(instant(LEGAL));
        walk.engine.getManagementService().executeJob(timer.getId());
        assertThat(theCase)
                .hasPassedInOrder("cardOverdue", "urgeCardCentre", "urged")
                .isWaitingAt("makeCard");
        makeTheCard(theCase);
        assertThat(theCase).isWaitingAt("issueDocumentOfCard");
    }

    @Test
    void tellsTheCardCentreNothingButTheOrder() {
        ProcessInstance theCase = granted();
        walk.run(theCase, "issuePermit");
        LockedExternalTask fetched = fetch();
        assertThat(fetched.getBusinessKey()).isEqualTo(theCase.getBusinessKey());
        assertThat(fetched.getVariables()).containsOnlyKeys("cardOrder").containsValue(ORDER);
    }

    @Test
    void sendsADoubtfulCaseBackToTheOfficerWithAFreshForm() {
        ProcessInstance theCase = receive("ACCEPT");
        walk.run(theCase, "assessApplication");
        verifyAndSign(theCase, "AGREE", "SEND_BACK");
        assertThat(theCase).isWaitingAt("verifyResidence");
        assertThat(walk.engine.getTaskService().getVariable(task(theCase).getId(), "verdict"))
                .isNull();
        verifyAndSign(theCase, "DISAGREE", "REFUSE");
        assertThat(theCase).isWaitingAt("issueDocumentOfRefusal");
    }

    @Test
    void acceptsTheCaseWhenTheSupplementArrives() {
        ProcessInstance theCase = receive("SUPPLEMENT");
        assertThat(theCase).isWaitingAt("supplementMaterials");
        walk.correlate(theCase, "supplementSubmitted");
        assertThat(theCase)
                .hasPassedInOrder("supplementMaterials", "acceptCase", "sortByService")
                .isWaitingAt("assessApplication");
    }

    @Test
    void takesALapsedSupplementAsWithdrawn() {
        ProcessInstance theCase = receive("SUPPLEMENT");
        walk.lapse("supplementLapsed");
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
        walk.lapse("examinationLapsed");
        assertThat(theCase).hasPassedInOrder("examineApplication", "acceptCase").isWaitingAt("assessApplication");
    }

    @Test
    void verifiesBesideMaterialsThatWerePromised() {
        walk.answers("acceptCase", Map.of("materialsPending", true));
        ProcessInstance theCase = receive("ACCEPT");
        walk.run(theCase, "assessApplication");
        assertThat(theCase).isWaitingAt("verifyResidence", "awaitPendingMaterials");
        walk.correlate(theCase, "pendingDelivered");
        assertThat(theCase).hasPassed("pendingDelivered").isWaitingAt("verifyResidence");
    }

    @Test
    void endsACaseWhosePromisedMaterialsDidNotCome() {
        walk.answers("acceptCase", Map.of("materialsPending", true));
        ProcessInstance theCase = receive("ACCEPT");
        walk.lapse("pendingLapsed");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("awaitPendingMaterials", "endForPending", "pendingLapsed")
                .hasNotPassed("archiveCase");
    }

    @Test
    void letsTheApplicantWithdrawWhileThePoliceVerify() {
        ProcessInstance theCase = receive("ACCEPT");
        walk.run(theCase, "assessApplication");
        walk.correlate(theCase, "withdraw");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("withdrawalRequested", "withdrawCase", "withdrawn")
                .hasNotPassed("archiveCase");
    }

    @Test
    void extendsTheLimitBesideTheWorkWhenTheHeadAgrees() {
        ProcessInstance theCase = receive("ACCEPT");
        walk.run(theCase, "assessApplication");
        walk.correlate(theCase, "extensionRequested");
        Task approval = walk.task(theCase, "approveExtension");
        assertThat(approval).hasCandidateGroup(POLICE_HEAD);
        walk.decide(theCase, "approveExtension", "AGREE");
        walk.run(theCase, "issueDocumentOfExtension");
        assertThat(theCase)
                .hasPassedInOrder("approveExtension", "extendLimit", "issueDocumentOfExtension", "extended")
                .isWaitingAt("verifyResidence");
        assertThat(walk.issued).containsExactly("extension");
    }

    @Test
    void leavesTheLimitAsItIsWhenTheHeadDoesNotAgree() {
        ProcessInstance theCase = granted();
        walk.run(theCase, "issuePermit");
        walk.correlate(theCase, "extensionRequested");
        walk.decide(theCase, "approveExtension", "DISAGREE");
        assertThat(theCase).hasPassed("notExtended").hasNotPassed("extendLimit").isWaitingAt("makeCard");
    }

    @Test
    void refusesToMoveOnAVerdictNobodyDrew() {
        ProcessInstance theCase = receive("ACCEPT");
        walk.run(theCase, "assessApplication");
        walk.decide(theCase, "verifyResidence", "AGREE");
        walk.run(theCase, "assessApplicationForSignOff");
        walk.run(theCase, "issueDocumentOfVerification");
        assertThatThrownBy(() -> walk.decide(theCase, "signOff", "AGREE")).hasMessageContaining("signedOff");
    }

    private static ProcessInstance granted() {
        ProcessInstance theCase = receive("ACCEPT");
        walk.run(theCase, "assessApplication");
        verifyAndSign(theCase, "AGREE", "GRANT");
        return theCase;
    }

    private static ProcessInstance refused() {
        ProcessInstance theCase = receive("ACCEPT");
        walk.run(theCase, "assessApplication");
        verifyAndSign(theCase, "DISAGREE", "REFUSE");
        return theCase;
    }

    private static void verifyAndSign(ProcessInstance theCase, String found, String signed) {
        walk.decide(theCase, "verifyResidence", found);
        walk.run(theCase, "assessApplicationForSignOff");
        walk.run(theCase, "issueDocumentOfVerification");
        assertThat(task(theCase)).hasDefinitionKey("signOff").hasCandidateGroup(POLICE_HEAD);
        walk.decide(theCase, "signOff", signed);
    }

    private static LockedExternalTask fetch() {
        return walk.engine
                .getExternalTaskService()
                .fetchAndLock(1, "card centre")
                .topic("card-making", 1_000)
                .variables("cardOrder")
                .execute()
                .get(0);
    }

    private static void makeTheCard(ProcessInstance theCase) {
        assertThat(theCase).isWaitingAt("makeCard");
        walk.engine.getExternalTaskService().complete(fetch().getId(), "card centre");
        walk.run(theCase, "recordCard");
    }

    private static void toTheWindow(ProcessInstance theCase, String... letters) {
        for (String letter : letters) {
            walk.run(theCase, letter);
        }
        walk.run(theCase, "announceResult");
        assertThat(theCase).isWaitingAt("handOut");
    }

    private static ProcessInstance examined(String verdict) {
        ProcessInstance theCase = receive("DEFER");
        walk.decide(theCase, "examineApplication", verdict);
        return theCase;
    }

    private static ProcessInstance receive(String intake) {
        return walk.begin(Map.of("intake", intake));
    }

    private static void asksFor(String serviceKind, boolean feeDue, boolean cardDue) {
        walk.answers("sortByService", Map.of("serviceKind", serviceKind, "feeDue", feeDue, "cardDue", cardDue));
    }

    private static void handOut(ProcessInstance theCase) {
        walk.done(theCase, "handOut");
        walk.run(theCase, "inviteRating");
    }

    private static Map<String, Object> order() {
        return Map.of("permitNumber", "P-1", "cardOrder", ORDER);
    }

    private static Date instant(String text) {
        return Date.from(OffsetDateTime.parse(text).toInstant());
    }
}
