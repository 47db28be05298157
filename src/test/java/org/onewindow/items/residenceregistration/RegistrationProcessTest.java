package org.onewindow.items.residenceregistration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.workflow.DiagramWalk;

/** The diagram walked path by path; the hall behind the service tasks only notes what it is told. */
class RegistrationProcessTest {

    private static final String KEY = "residence-registration";

    private static DiagramWalk walk;

    @BeforeAll
    static void buildTheEngine() {
        walk = new DiagramWalk(KEY);
    }

    @AfterAll
    static void closeTheEngine() {
        walk.close();
    }

    @BeforeEach
    void standInForTheHall() {
        walk.standInForTheHall();
        walk.answers("acceptCase", Map.of("promisedDue", DiagramWalk.DUE, "clerkGroup", "clerk620102001"));
    }

    @AfterEach
    void leaveNothingRunning() {
        walk.sweep();
    }

    @Test
    void registersOnTheSpotWithoutAnybodyElse() {
        ProcessInstance theCase = receive("ACCEPT");
        assertThat(task(theCase)).hasDefinitionKey("decideOnTheSpot").hasCandidateGroup("clerk620102001");
        walk.decide(theCase, "decideOnTheSpot", "GRANT");
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
        assertThat(walk.issued).containsExactly("registration-receipt");
    }

    @Test
    void handsOutARefusalAndRegistersNothing() {
        ProcessInstance theCase = receive("ACCEPT");
        walk.decide(theCase, "decideOnTheSpot", "REFUSE");
        handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassed("recordDecision", "issueDocumentOfRefusal", "archiveCase")
                .hasNotPassed("keepRegistration");
        assertThat(walk.issued).containsExactly("refusal");
    }

    @Test
    void goesOnWhenTheSupplementArrives() {
        ProcessInstance theCase = receive("SUPPLEMENT");
        assertThat(theCase).isWaitingAt("supplementMaterials");
        walk.correlate(theCase, "supplementSubmitted");
        assertThat(theCase).isWaitingAt("decideOnTheSpot");
        walk.correlate(theCase, "withdraw");
        assertThat(theCase).isEnded().hasPassed("withdrawCase");
    }

    @Test
    void takesALapsedSupplementAsWithdrawn() {
        ProcessInstance theCase = receive("SUPPLEMENT");
        walk.lapse("supplementLapsed");
        assertThat(theCase).isEnded().hasPassed("lapsed").hasNotPassed("acceptCase");
    }

    @Test
    void endsWhatIsNotAccepted() {
        assertThat(receive("NOT_ACCEPT")).isEnded().hasPassedInOrder("refuseAcceptance", "notAccepted");
    }

    @Test
    void acceptsWhatTheWindowDidNotAnswerInTime() {
        ProcessInstance theCase = receive("DEFER");
        walk.lapse("examinationLapsed");
        assertThat(theCase).hasPassedInOrder("examineApplication", "acceptCase").isWaitingAt("decideOnTheSpot");
        walk.correlate(theCase, "withdraw");
        assertThat(theCase).isEnded();
    }

    @Test
    void followsTheAnswerOfTheExamination() {
        Map<String, String> ways = Map.of(
                "ACCEPT", "decideOnTheSpot", "SUPPLEMENT", "supplementMaterials", "NOT_ACCEPT", "refuseAcceptance");
        ways.forEach((answer, next) -> {
            ProcessInstance theCase = receive("DEFER");
            walk.decide(theCase, "examineApplication", answer);
            if (answer.equals("NOT_ACCEPT")) {
                assertThat(theCase).isEnded().hasPassed(next);
            } else {
                assertThat(theCase).isWaitingAt(next);
                walk.correlate(theCase, "withdraw");
            }
        });
    }

    private static ProcessInstance receive(String intake) {
        return walk.begin(Map.of("intake", intake));
    }

    private static void handOut(ProcessInstance theCase) {
        walk.done(theCase, "handOut");
        walk.run(theCase, "inviteRating");
    }
}
