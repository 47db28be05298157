package org.onewindow.items.livingallowance.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways a review may take, one by one, through the diagram as it is deployed. */
class ReviewProcessTest {

    private static ReviewWalk walk;

    @BeforeAll
    static void buildTheEngine() {
        walk = new ReviewWalk();
    }

    @AfterAll
    static void closeTheEngine() {
        walk.close();
    }

    @BeforeEach
    void standInForTheHall() {
        walk.standInForTheHall();
    }

    @AfterEach
    void leaveNothingRunning() {
        walk.sweep();
    }

    @Test
    void keepsWhatHasNotChangedWithoutTheCounty() {
        walk.proposes("KEEP", false);
        walk.applies(false, false);
        ProcessInstance theCase = walk.proposed();
        assertThat(walk.task(theCase, "confirmKeep")).hasCandidateGroup("streethead620102001");
        walk.decide(theCase, "confirmKeep", "GRANT");
        walk.done(theCase, "handOut");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "receipt",
                        "acceptCase",
                        "reviewHousehold",
                        "investigated",
                        "stateFacts",
                        "assessApplication",
                        "sortAction",
                        "confirmKeep",
                        "recordDecision",
                        "applyReview",
                        "issueDocumentOfReviewResult",
                        "handOut",
                        "inviteRating",
                        "archiveCase",
                        "archived")
                .hasPassed("checkMeans", "issueDocumentOfCheckReport");
        assertThat(walk.issued).containsExactly("check-report", "review-result");
    }

    @Test
    void hearsTheFamilyBeforeTheCountyStopsTheAllowance() {
        ProcessInstance theCase = walk.proposed();
        walk.decide(theCase, "proposeAction", "AGREE");
        assertThat(walk.issued).containsExactly("check-report", "advance-notice");
        assertThat(walk.task(theCase, "hearOpinion")).hasCandidateGroup("street620102001");
        walk.done(theCase, "hearOpinion");
        assertThat(walk.task(theCase, "decideAtCounty")).hasCandidateGroup("countyhead620102001");
        walk.decide(theCase, "decideAtCounty", "GRANT");
        walk.done(theCase, "handOut");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "proposeAction",
                        "issueDocumentOfAdvanceNotice",
                        "hearOpinion",
                        "issueDocumentOfHearingRecord",
                        "decideAtCounty",
                        "recordDecision",
                        "applyReview",
                        "issueDocumentOfChangeDecision",
                        "handOut",
                        "archived")
                .hasNotPassed("issueDocumentOfRecovery", "confirmKeep");
        assertThat(walk.issued).containsExactly("check-report", "advance-notice", "hearing-record", "change-decision");
    }

    @Test
    void asksBackWhatWasOverpaid() {
        walk.applies(true, true);
        ProcessInstance theCase = heard();
        walk.decide(theCase, "decideAtCounty", "GRANT");
        walk.done(theCase, "handOut");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("issueDocumentOfChangeDecision", "issueDocumentOfRecovery", "handOut");
        assertThat(walk.issued).endsWith("change-decision", "recovery");
    }

    @Test
    void raisesAnAmountWithoutAHearing() {
        walk.proposes("CHANGE", false);
        ProcessInstance theCase = walk.proposed();
        walk.decide(theCase, "proposeAction", "AGREE");
        walk.decide(theCase, "decideAtCounty", "GRANT");
        walk.done(theCase, "handOut");
        assertThat(theCase).isEnded().hasNotPassed("hearOpinion", "issueDocumentOfAdvanceNotice");
        assertThat(walk.issued).containsExactly("check-report", "change-decision");
    }

    @Test
    void leavesThingsAsTheyAreWhenTheCountyDecidesAgainstTheProposal() {
        walk.applies(false, false);
        ProcessInstance theCase = heard();
        walk.decide(theCase, "decideAtCounty", "REFUSE");
        walk.done(theCase, "handOut");
        assertThat(theCase)
                .isEnded()
                .hasPassed("issueDocumentOfReviewResult")
                .hasNotPassed("issueDocumentOfChangeDecision");
    }

    @Test
    void decidesAtTheStreetWhereThatIsDelegated() {
        walk.answers("acceptCase", Map.of("delegated", true));
        ProcessInstance theCase = heard();
        assertThat(walk.task(theCase, "decideAtStreet")).hasCandidateGroup("streethead620102001");
        walk.decide(theCase, "decideAtStreet", "GRANT");
        walk.done(theCase, "handOut");
        assertThat(theCase).isEnded().hasPassed("decideAtStreet").hasNotPassed("decideAtCounty");
    }

    @Test
    void goesBackToTheFactsFromEveryDesk() {
        ProcessInstance theCase = heard();
        walk.decide(theCase, "decideAtCounty", "SEND_BACK");
        walk.done(theCase, "stateFacts");
        walk.decide(theCase, "proposeAction", "SEND_BACK");
        walk.proposes("KEEP", false);
        walk.done(theCase, "stateFacts");
        walk.decide(theCase, "confirmKeep", "SEND_BACK");
        assertThat(theCase).isWaitingAt("stateFacts").hasNotPassed("recordDecision");
    }

    @Test
    void letsTheFamilyExplainWhatTheRegistersSay() {
        walk.answers("readRegisterAnswer", Map.of("registerOutcome", "NEGATIVE"));
        ProcessInstance answered = walk.investigated();
        walk.correlate(answered, "counterEvidence");
        walk.done(answered, "recheckMeans");
        assertThat(answered)
                .isWaitingAt("stateFacts")
                .hasPassedInOrder("askForCounterEvidence", "counterEvidenceGiven", "recheckMeans");
    }

    @Test
    void goesOnWhenTheFamilyDoesNotExplain() {
        walk.answers("readRegisterAnswer", Map.of("registerOutcome", "NEGATIVE"));
        ProcessInstance silent = walk.investigated();
        walk.lapse("counterEvidenceLapsed");
        walk.done(silent, "recheckMeans");
        assertThat(silent).isWaitingAt("stateFacts").hasPassed("counterEvidenceLapsed");
    }

    @Test
    void endsAtTheWindowWhenItIsNotAccepted() {
        assertThat(walk.receive("NOT_ACCEPT")).isEnded().hasPassed("refuseAcceptance", "notAccepted");
    }

    @Test
    void asksOnceForWhatIsMissingAndGoesOnWhenItCame() {
        ProcessInstance theCase = walk.receive("SUPPLEMENT");
        walk.correlate(theCase, "supplementSubmitted");
        assertThat(theCase).hasPassed("supplementMaterials", "acceptCase");
    }

    @Test
    void countsSilenceOfTheWindowAsAcceptance() {
        ProcessInstance theCase = walk.receive("DEFER");
        assertThat(theCase).isWaitingAt("examineApplication");
    }

    private static ProcessInstance heard() {
        ProcessInstance theCase = walk.proposed();
        walk.decide(theCase, "proposeAction", "AGREE");
        walk.done(theCase, "hearOpinion");
        return theCase;
    }
}
