package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paths of the approval, one by one, through the diagrams as they are deployed. */
class LivingAllowanceProcessTest {

    private static AllowanceWalk walk;

    @BeforeAll
    static void buildTheEngine() {
        walk = new AllowanceWalk();
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
    void plainGrant() {
        ProcessInstance theCase = walk.sentToCounty();
        assertThat(walk.task(theCase, "reviewAtCounty")).hasCandidateGroup("county620102001");
        walk.decide(theCase, "reviewAtCounty", "AGREE");
        assertThat(walk.task(theCase, "decideAtCounty")).hasCandidateGroup("countyhead620102001");
        walk.decide(theCase, "decideAtCounty", "GRANT");
        walk.handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "receipt",
                        "acceptCase",
                        "registerNearRelative",
                        "visitHousehold",
                        "assessApplication",
                        "giveFirstOpinion",
                        "issueDocumentOfFirstOpinion",
                        "decideNotice",
                        "publishNotice",
                        "sendToCounty",
                        "drawForVisit",
                        "reviewAtCounty",
                        "decideAtCounty",
                        "recordDecision",
                        "issueDocumentOfConfirmationForm",
                        "issueDocumentOfGrant",
                        "listRecipient",
                        "beginAllowance",
                        "handOut",
                        "inviteRating",
                        "archiveCase",
                        "archived")
                .hasPassed("checkMeans", "issueDocumentOfCheckReport", "investigated", "nothingPending");
        assertThat(walk.issued).containsExactly("check-report", "first-opinion", "confirmation-form", "grant");
        assertThat(walk.running()).isZero();
    }

    @Test
    void waitsForBothTheVisitAndTheCheckWhicheverComesFirst() {
        ProcessInstance visitFirst = walk.receive("ACCEPT");
        walk.done(visitFirst, "visitHousehold");
        walk.settle();
        assertThat(walk.openTasks(visitFirst)).isEmpty();
        walk.correlate(visitFirst, "registerAnswered");
        walk.settle();
        assertThat(walk.openTasks(visitFirst)).containsExactly("giveFirstOpinion");
        ProcessInstance checkFirst = walk.receive("ACCEPT");
        walk.correlate(checkFirst, "registerAnswered");
        walk.settle();
        assertThat(walk.openTasks(checkFirst)).containsExactly("visitHousehold");
    }

    @Test
    void refusalByIncome() {
        refusal("REFUSE_INCOME");
    }

    @Test
    void refusalByProperty() {
        refusal("REFUSE_PROPERTY");
    }

    /** A proposal to refuse is not shown to the neighbours. */
    private static void refusal(String assessment) {
        walk.answers("assessApplication", Map.of("assessment", assessment));
        walk.answers("decideNotice", Map.of("noticeNeeded", false));
        ProcessInstance theCase = walk.investigated();
        assertThat(theCase).variables().containsEntry("assessment", assessment);
        walk.decide(theCase, "giveFirstOpinion", "DISAGREE");
        walk.settle();
        walk.done(theCase, "sendToCounty");
        walk.decide(theCase, "reviewAtCounty", "AGREE");
        walk.decide(theCase, "decideAtCounty", "REFUSE");
        walk.handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "assessApplication",
                        "giveFirstOpinion",
                        "decideNotice",
                        "sendToCounty",
                        "reviewAtCounty",
                        "decideAtCounty",
                        "recordDecision",
                        "issueDocumentOfRefusal",
                        "handOut",
                        "archiveCase")
                .hasNotPassed("publishNotice", "issueDocumentOfGrant", "listRecipient");
        assertThat(walk.issued).endsWith("refusal");
    }

    @Test
    void supplementThenAccept() {
        ProcessInstance theCase = walk.receive("SUPPLEMENT");
        assertThat(theCase).isWaitingAt("supplementMaterials");
        walk.correlate(theCase, "supplementSubmitted");
        walk.settle();
        assertThat(theCase)
                .hasPassedInOrder("supplementMaterials", "supplementAnswered", "acceptCase", "startWork")
                .isWaitingAt("visitHousehold");
    }

    @Test
    void supplementLapsed() {
        ProcessInstance theCase = walk.receive("SUPPLEMENT");
        walk.lapse("supplementLapsed");
        walk.settle();
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("supplementMaterials", "lapsed")
                .hasNotPassed("acceptCase");
        assertThat(walk.passed(theCase, "deemWithdrawn")).isOne();
    }

    @Test
    void notOurs() {
        ProcessInstance theCase = walk.receive("NOT_ACCEPT");
        assertThat(theCase).isEnded().hasPassedInOrder("refuseAcceptance", "notAccepted");
    }

    @Test
    void answeredLaterAndAccepted() {
        ProcessInstance theCase = walk.receive("DEFER");
        assertThat(theCase).isWaitingAt("examineApplication");
        walk.engine
                .getTaskService()
                .complete(walk.task(theCase, "examineApplication").getId(), Map.of("verdict", "ACCEPT"));
        assertThat(theCase)
                .hasPassedInOrder("examineApplication", "examined", "acceptCase")
                .isWaitingAt("visitHousehold");
    }

    @Test
    void silenceOfTheWindowIsAcceptance() {
        ProcessInstance theCase = walk.receive("DEFER");
        walk.lapse("examinationLapsed");
        assertThat(theCase).hasPassedInOrder("examineApplication", "acceptCase");
        assertThat(walk.passed(theCase, "acceptSilently")).isOne();
    }

    @Test
    void pendingDelivered() {
        walk.answers("acceptCase", Map.of("materialsPending", true));
        ProcessInstance theCase = walk.investigated();
        walk.correlate(theCase, "pendingDelivered");
        assertThat(theCase)
                .hasPassedInOrder("anyPending", "awaitPendingMaterials", "pendingSettled")
                .isWaitingAt("giveFirstOpinion");
    }

    @Test
    void pendingLapsed() {
        walk.answers("acceptCase", Map.of("materialsPending", true));
        ProcessInstance theCase = walk.investigated();
        walk.lapse("pendingLapsed");
        walk.settle();
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("awaitPendingMaterials", "endForPending", "pendingLapsed")
                .hasNotPassed("recordDecision");
        assertThat(walk.running()).isZero();
    }

    @Test
    void negativeCheckWithCounterEvidence() {
        ProcessInstance theCase = checkedNegative();
        assertThat(theCase).isWaitingAt("awaitCounterEvidence");
        walk.correlate(theCase, "counterEvidence");
        assertThat(walk.task(theCase, "recheckMeans")).hasCandidateGroup("street620102001");
        walk.done(theCase, "recheckMeans");
        walk.settle();
        assertThat(theCase)
                .hasPassedInOrder(
                        "checkMeans",
                        "askForCounterEvidence",
                        "counterEvidenceGiven",
                        "recheckMeans",
                        "assessApplication")
                .isWaitingAt("giveFirstOpinion");
    }

    @Test
    void negativeCheckWithNoAnswer() {
        ProcessInstance theCase = checkedNegative();
        walk.lapse("counterEvidenceLapsed");
        walk.done(theCase, "recheckMeans");
        walk.settle();
        assertThat(theCase)
                .hasPassedInOrder(
                        "askForCounterEvidence", "counterEvidenceLapsed", "closeCounterEvidence", "recheckMeans")
                .hasPassed("assessApplication")
                .hasNotPassed("counterEvidenceGiven");
    }

    private static ProcessInstance checkedNegative() {
        walk.answers("readRegisterAnswer", Map.of("registerOutcome", "NEGATIVE"));
        ProcessInstance theCase = walk.receive("ACCEPT");
        walk.correlate(theCase, "registerAnswered");
        walk.done(theCase, "visitHousehold");
        walk.settle();
        return theCase;
    }

    @Test
    void registerTimeoutThenManualReport() {
        ProcessInstance theCase = walk.receive("ACCEPT");
        walk.lapse("registerLapsed");
        assertThat(walk.openTasks(theCase)).containsExactlyInAnyOrder("visitHousehold", "enterRegisterReport");
        assertThatThrownBy(() -> walk.correlate(theCase, "registerAnswered"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        walk.decide(theCase, "enterRegisterReport", "CLEAN");
        walk.done(theCase, "visitHousehold");
        walk.settle();
        assertThat(theCase)
                .hasPassedInOrder("checkMeans", "issueDocumentOfCheckReport", "assessApplication")
                .hasNotPassed("askForCounterEvidence");
        assertThat(walk.passed(theCase, "closeRegisterRequest")).isOne();
    }

    @Test
    void objectionThenReinvestigationThenPublishedAgain() {
        ProcessInstance theCase = disputed();
        walk.decide(theCase, "handleObjection", "REINVESTIGATE");
        walk.done(theCase, "reinvestigate");
        walk.settle();
        walk.decide(theCase, "giveFirstOpinion", "AGREE");
        walk.settle();
        walk.done(theCase, "postNotice");
        walk.lapse("noticeExpired");
        assertThat(theCase)
                .hasPassedInOrder(
                        "publishNotice",
                        "handleObjection",
                        "reinvestigate",
                        "assessApplication",
                        "giveFirstOpinion",
                        "publishNotice")
                .hasNotPassed("holdAppraisal")
                .isWaitingAt("sendToCounty");
        assertThat(walk.passed(theCase, "publishNotice")).isEqualTo(2);
    }

    @Test
    void objectionThenAppraisalThenNotPublishedAgain() {
        ProcessInstance theCase = disputed();
        walk.decide(theCase, "handleObjection", "APPRAISE");
        walk.done(theCase, "holdAppraisal");
        walk.answers("decideNotice", Map.of("noticeNeeded", false));
        walk.settle();
        walk.decide(theCase, "giveFirstOpinion", "AGREE");
        walk.settle();
        assertThat(theCase)
                .hasPassedInOrder(
                        "publishNotice", "handleObjection", "holdAppraisal", "assessApplication", "giveFirstOpinion")
                .hasNotPassed("reinvestigate")
                .isWaitingAt("sendToCounty");
        assertThat(walk.passed(theCase, "publishNotice")).isOne();
    }

    private static ProcessInstance disputed() {
        ProcessInstance theCase = walk.proposed();
        walk.correlate(theCase, "objectionRaised");
        assertThat(walk.task(theCase, "handleObjection")).hasCandidateGroup("street620102001");
        return theCase;
    }

    @Test
    void firstOpinionSendsBackToTheStreet() {
        ProcessInstance theCase = walk.investigated();
        walk.decide(theCase, "giveFirstOpinion", "SEND_BACK");
        walk.done(theCase, "reinvestigate");
        walk.settle();
        assertThat(theCase).isWaitingAt("giveFirstOpinion").hasNotPassed("issueDocumentOfFirstOpinion");
        assertThat(walk.passed(theCase, "assessApplication")).isEqualTo(2);
    }

    @Test
    void countyVisitMandatory() {
        countyVisits("MANDATORY");
    }

    @Test
    void countyVisitSampled() {
        countyVisits("SAMPLE");
    }

    private static void countyVisits(String reason) {
        walk.answers("drawForVisit", Map.of("countyVisit", reason));
        ProcessInstance theCase = walk.sentToCounty();
        assertThat(walk.task(theCase, "visitByCounty")).hasCandidateGroup("county620102001");
        walk.done(theCase, "visitByCounty");
        assertThat(theCase)
                .hasPassedInOrder("sendToCounty", "drawForVisit", "visitByCounty")
                .isWaitingAt("reviewAtCounty");
    }

    @Test
    void countyVisitNone() {
        ProcessInstance theCase = walk.sentToCounty();
        assertThat(theCase)
                .hasPassedInOrder("sendToCounty", "drawForVisit")
                .hasNotPassed("visitByCounty")
                .isWaitingAt("reviewAtCounty");
    }

    @Test
    void sendBackByCounty() {
        ProcessInstance theCase = walk.sentToCounty();
        walk.decide(theCase, "reviewAtCounty", "SEND_BACK");
        assertThat(theCase).isWaitingAt("giveFirstOpinion");
        assertThat(walk.engine
                        .getTaskService()
                        .getVariable(walk.task(theCase, "giveFirstOpinion").getId(), "verdict"))
                .as("the form is fresh")
                .isNull();
        walk.answers("decideNotice", Map.of("noticeNeeded", false));
        walk.decide(theCase, "giveFirstOpinion", "AGREE");
        walk.settle();
        walk.done(theCase, "sendToCounty");
        assertThat(theCase)
                .hasPassedInOrder("sendToCounty", "reviewAtCounty", "giveFirstOpinion", "sendToCounty")
                .isWaitingAt("reviewAtCounty");
    }

    @Test
    void sendBackByTheDecider() {
        ProcessInstance theCase = walk.sentToCounty();
        walk.decide(theCase, "reviewAtCounty", "AGREE");
        walk.decide(theCase, "decideAtCounty", "SEND_BACK");
        assertThat(theCase).isWaitingAt("reviewAtCounty").hasNotPassed("recordDecision");
    }

    /** 57号 art 19: what the street proposed to refuse was never shown, so a grant needs a new first opinion and its notice. */
    @Test
    void refusalProposedThenSentBackThenPublishedAndGranted() {
        walk.answers("assessApplication", Map.of("assessment", "REFUSE_INCOME"));
        walk.answers("decideNotice", Map.of("noticeNeeded", false));
        ProcessInstance theCase = walk.investigated();
        walk.decide(theCase, "giveFirstOpinion", "DISAGREE");
        walk.settle();
        walk.done(theCase, "sendToCounty");
        walk.decide(theCase, "reviewAtCounty", "AGREE");
        walk.decide(theCase, "decideAtCounty", "SEND_BACK");
        walk.decide(theCase, "reviewAtCounty", "SEND_BACK");
        assertThat(theCase).isWaitingAt("giveFirstOpinion").hasNotPassed("publishNotice");
        walk.answers("decideNotice", Map.of("noticeNeeded", true));
        walk.decide(theCase, "giveFirstOpinion", "AGREE");
        walk.settle();
        walk.done(theCase, "postNotice");
        walk.lapse("noticeExpired");
        walk.done(theCase, "sendToCounty");
        walk.decide(theCase, "reviewAtCounty", "AGREE");
        walk.decide(theCase, "decideAtCounty", "GRANT");
        walk.handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("decideAtCounty", "giveFirstOpinion", "publishNotice", "issueDocumentOfGrant")
                .hasNotPassed("issueDocumentOfRefusal");
    }

    @Test
    void deciderDiffersFromStreetAndReviewer() {
        ProcessInstance theCase = walk.sentToCounty();
        walk.decide(theCase, "reviewAtCounty", "DISAGREE");
        walk.decide(theCase, "decideAtCounty", "GRANT");
        walk.handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("reviewAtCounty", "decideAtCounty", "recordDecision", "issueDocumentOfGrant")
                .hasNotPassed("issueDocumentOfRefusal");
    }

    @Test
    void delegatedToTheStreet() {
        walk.answers("acceptCase", Map.of("delegated", true));
        ProcessInstance theCase = walk.proposed();
        walk.lapse("noticeExpired");
        assertThat(walk.task(theCase, "decideAtStreet")).hasCandidateGroup("streethead620102001");
        walk.decide(theCase, "decideAtStreet", "GRANT");
        walk.handOut(theCase);
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("giveFirstOpinion", "publishNotice", "decideAtStreet", "recordDecision", "archived")
                .hasNotPassed("sendToCounty", "drawForVisit", "reviewAtCounty", "decideAtCounty");
    }

    @Test
    void withdrawalInTheMiddleOfParallelWork() {
        walk.answers("acceptCase", Map.of("materialsPending", true));
        ProcessInstance theCase = walk.receive("ACCEPT");
        assertThat(walk.running()).as("the case, the check and what is pending").isEqualTo(3);
        walk.correlate(theCase, "withdraw");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("withdrawalRequested", "withdrawCase", "withdrawn")
                .hasNotPassed("investigated", "assessApplication", "archiveCase");
        assertThat(walk.running()).isZero();
        assertThatThrownBy(() -> walk.correlate(theCase, "registerAnswered"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    /** The diagram leaves it to the hall's one rule on the status of a case; the step it would call refuses. */
    @Test
    void withdrawalRefusedAfterTheDecision() {
        ProcessInstance theCase = walk.sentToCounty();
        walk.decide(theCase, "reviewAtCounty", "AGREE");
        walk.decide(theCase, "decideAtCounty", "GRANT");
        Mocks.register("withdrawCase", (JavaDelegate) execution -> {
            throw new IllegalStateException("DECIDED may not become WITHDRAWN");
        });
        assertThatThrownBy(() -> walk.correlate(theCase, "withdraw")).hasMessageContaining("DECIDED");
        walk.handOut(theCase);
        assertThat(theCase).isEnded().hasPassed("recordDecision", "archived").hasNotPassed("withdrawn");
    }

    @Test
    void nonCooperation() {
        ProcessInstance theCase = walk.receive("ACCEPT");
        walk.correlate(theCase, "nonCooperation");
        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("nonCooperationDeclared", "endForNonCooperation", "endedForNonCooperation")
                .hasNotPassed("investigated", "assessApplication");
        assertThat(walk.running()).isZero();
    }

    @Test
    void extensionAgreedWhileTheCaseGoesOn() {
        ProcessInstance theCase = walk.receive("ACCEPT");
        walk.correlate(theCase, "extensionRequested");
        assertThat(walk.openTasks(theCase)).contains("visitHousehold", "approveExtension");
        walk.done(theCase, "visitHousehold");
        walk.decide(theCase, "approveExtension", "AGREE");
        walk.correlate(theCase, "registerAnswered");
        walk.settle();
        assertThat(theCase)
                .hasPassedInOrder("extensionRequested", "approveExtension", "extendLimit", "extended")
                .hasNotPassed("notExtended")
                .isWaitingAt("giveFirstOpinion");
    }

    @Test
    void extensionRefusedWhileTheCaseGoesOn() {
        ProcessInstance theCase = walk.investigated();
        walk.correlate(theCase, "extensionRequested");
        walk.decide(theCase, "giveFirstOpinion", "AGREE");
        walk.decide(theCase, "approveExtension", "DISAGREE");
        walk.settle();
        assertThat(theCase).hasPassedInOrder("approveExtension", "notExtended").hasNotPassed("extendLimit", "extended");
        assertThat(walk.openTasks(theCase)).containsExactly("postNotice");
        assertThat(walk.issued).doesNotContain("extension");
    }

    @Test
    void anExtensionNobodyAnsweredDoesNotKeepTheCaseOpen() {
        ProcessInstance theCase = walk.sentToCounty();
        walk.correlate(theCase, "extensionRequested");
        walk.decide(theCase, "reviewAtCounty", "AGREE");
        walk.decide(theCase, "decideAtCounty", "REFUSE");
        walk.handOut(theCase);
        assertThat(theCase).isEnded().hasPassed("archived");
        assertThat(walk.running()).isZero();
    }
}
