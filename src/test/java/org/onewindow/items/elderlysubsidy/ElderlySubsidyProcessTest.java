package org.onewindow.items.elderlysubsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.workflow.DiagramWalk;

/** The diagrams walked path by path; the hall behind the service tasks is a stand-in that only notes what it is told. */
class ElderlySubsidyProcessTest {

    private static final String DUE = DiagramWalk.DUE;

    private static DiagramWalk walk;

    @BeforeAll
    static void buildTheEngine() {
        walk = new DiagramWalk("elderly-subsidy");
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
                        "communityGroup", "community620102001001",
                        "streetGroup", "street620102001",
                        "countyGroup", "county620102",
                        "clerkGroup", "clerk620102001"));
    }

    @AfterEach
    void leaveNothingRunning() {
        walk.sweep();
    }

    @Test
    void grantsAnApplicationFromReceiptToArchive() {
        ProcessInstance theCase = receive("ACCEPT", true);
        assertThat(task(theCase)).hasCandidateGroup("community620102001001").hasDueDate(instant(DUE));
        walk.decide(theCase, "checkResidence", "CONFIRMED");
        walk.run(theCase, "assessApplication");
        assertThat(task(theCase)).hasCandidateGroup("street620102001");
        walk.decide(theCase, "reviewAtStreet", "AGREE");
        assertThat(task(theCase)).hasCandidateGroup("county620102");
        walk.decide(theCase, "decideAtCounty", "GRANT");
        walk.run(theCase, "issueDocumentOfGrant");
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
        assertThat(walk.issued).containsExactly("grant");
    }

    @Test
    void handsOutTheRefusalOfTheCountyAlsoWhenTheStreetDisagreed() {
        ProcessInstance theCase = receive("ACCEPT", true);
        walk.decide(theCase, "checkResidence", "NOT_CONFIRMED");
        walk.run(theCase, "assessApplication");
        walk.decide(theCase, "reviewAtStreet", "DISAGREE");
        walk.decide(theCase, "decideAtCounty", "REFUSE");
        walk.run(theCase, "issueDocumentOfRefusal");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassed("recordDecision", "issueDocumentOfRefusal", "archiveCase")
                .hasNotPassed("issueDocumentOfGrant");
        assertThat(walk.issued).containsExactly("refusal");
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
        walk.decide(theCase, "checkResidence", "CONFIRMED");
        walk.run(theCase, "assessApplication");
        walk.decide(theCase, "reviewAtStreet", "SEND_BACK");
        walk.decide(theCase, "checkResidence", "CONFIRMED");
        walk.run(theCase, "assessApplication");
        assertThat(theCase).isWaitingAt("reviewAtStreet");
    }

    @Test
    void sendsACaseBackFromTheCountyToAFreshFormOfTheStreet() {
        ProcessInstance theCase = receive("ACCEPT", true);
        walk.decide(theCase, "checkResidence", "CONFIRMED");
        walk.run(theCase, "assessApplication");
        walk.decide(theCase, "reviewAtStreet", "AGREE");
        walk.decide(theCase, "decideAtCounty", "SEND_BACK");
        assertThat(walk.engine.getTaskService().getVariable(task(theCase).getId(), "verdict"))
                .isNull();
        walk.decide(theCase, "reviewAtStreet", "DISAGREE");
        assertThat(theCase).isWaitingAt("decideAtCounty").variables().containsEntry("verdict", "DISAGREE");
    }

    @Test
    void acceptsTheCaseWhenTheSupplementArrives() {
        ProcessInstance theCase = receive("SUPPLEMENT", true);
        assertThat(theCase).isWaitingAt("supplementMaterials");
        walk.correlate(theCase, "supplementSubmitted");
        assertThat(theCase)
                .hasPassedInOrder("supplementMaterials", "acceptCase")
                .isWaitingAt("checkResidence");
    }

    @Test
    void takesALapsedSupplementAsWithdrawn() {
        ProcessInstance theCase = receive("SUPPLEMENT", true);
        Job lapse = walk.jobs().activityId("supplementLapsed").singleResult();
        assertThat(lapse.getDuedate()).isEqualTo(instant(DUE));
        walk.engine.getManagementService().executeJob(lapse.getId());
        assertThat(theCase).isEnded().hasPassed("lapsed").hasNotPassed("acceptCase");
        assertThat(walk.passed(theCase, "deemWithdrawn")).isEqualTo(1);
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
            walk.decide(theCase, "examineApplication", way.getKey());
            if (way.getKey().equals("NOT_ACCEPT")) {
                assertThat(theCase).isEnded().hasPassedInOrder("refuseAcceptance", "notAccepted");
            } else {
                assertThat(theCase).isWaitingAt(way.getValue());
                walk.engine.getRuntimeService().deleteProcessInstance(theCase.getId(), "test");
            }
        }
    }

    @Test
    void acceptsAnApplicationThatTheWindowDidNotAnswerInTime() {
        ProcessInstance theCase = receive("DEFER", true);
        walk.lapse("examinationLapsed");
        assertThat(theCase).hasPassedInOrder("examineApplication", "acceptCase").isWaitingAt("checkResidence");
    }

    @Test
    void goesOnBesideMaterialsThatWerePromised() {
        walk.answers("acceptCase", Map.of("materialsPending", true));
        ProcessInstance theCase = receive("ACCEPT", true);
        assertThat(theCase).isWaitingAt("checkResidence", "awaitPendingMaterials");
        walk.correlate(theCase, "pendingDelivered");
        assertThat(theCase)
                .hasPassed("pendingDelivered")
                .isWaitingAt("checkResidence")
                .isNotWaitingAt("awaitPendingMaterials");
    }

    @Test
    void endsACaseWhosePromisedMaterialsDidNotCome() {
        walk.answers("acceptCase", Map.of("materialsPending", true));
        ProcessInstance theCase = receive("ACCEPT", true);
        walk.lapse("pendingLapsed");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("awaitPendingMaterials", "endForPending", "pendingLapsed")
                .hasNotPassed("archiveCase");
    }

    @Test
    void letsTheApplicantWithdrawWhileTheStreetReviews() {
        ProcessInstance theCase = receive("ACCEPT", true);
        walk.decide(theCase, "checkResidence", "CONFIRMED");
        walk.run(theCase, "assessApplication");
        walk.correlate(theCase, "withdraw");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("withdrawalRequested", "withdrawCase", "withdrawn")
                .hasNotPassed("archiveCase");
    }

    @Test
    void letsTheApplicantWithdrawInsteadOfSupplementing() {
        ProcessInstance theCase = receive("SUPPLEMENT", true);
        walk.correlate(theCase, "withdraw");
        assertThat(theCase).isEnded().hasPassed("withdrawCase");
        assertThat(walk.running()).isZero();
    }

    @Test
    void refusesToMoveOnAVerdictNobodyDrew() {
        ProcessInstance theCase = receive("ACCEPT", true);
        walk.decide(theCase, "checkResidence", "CONFIRMED");
        walk.run(theCase, "assessApplication");
        assertThatThrownBy(() -> walk.decide(theCase, "reviewAtStreet", "GRANT"))
                .hasMessageContaining("streetOpinion");
    }

    private static ProcessInstance receive(String intake, boolean communityKnown) {
        return walk.begin(Map.of("intake", intake, "communityKnown", communityKnown));
    }

    private static void handOut(ProcessInstance theCase) {
        walk.done(theCase, "handOut");
        walk.run(theCase, "inviteRating");
    }

    private static Date instant(String text) {
        return Date.from(OffsetDateTime.parse(text).toInstant());
    }
}
