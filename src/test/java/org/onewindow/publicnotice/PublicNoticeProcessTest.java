package org.onewindow.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
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

/** The shared step walked path by path; the hall behind its service tasks is a stand-in. */
class PublicNoticeProcessTest {

    private static final String ENDS = "2026-10-08T23:59:59+08:00";

    private static ProcessEngine engine;

    @BeforeAll
    static void buildTheEngine() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:public-notice")
                .setProcessEngineName("public-notice")
                .setExpressionManager(new MockExpressionManager())
                .buildProcessEngine();
        Path diagram = Path.of("processes/shared/public-notice.bpmn");
        engine.getRepositoryService()
                .createDeployment()
                .addString(diagram.toString(), PackageFiles.text(diagram))
                .deploy();
        BpmnAwareTests.init(engine);
    }

    @AfterAll
    static void closeTheEngine() {
        BpmnAwareTests.reset();
        engine.close();
    }

    @BeforeEach
    void standInForTheHall() {
        Mocks.register("beginNotice", (JavaDelegate) execution -> execution.setVariables(Map.of("noticeEnds", ENDS)));
        Mocks.register("closeNotice", (JavaDelegate) execution -> {});
        Mocks.register("interruptNotice", (JavaDelegate) execution -> {});
    }

    @AfterEach
    void sendTheStandInsHome() {
        Mocks.reset();
    }

    @Test
    void goesOnByItselfWhenThePeriodEnds() {
        ProcessInstance notice = posted();
        Job end = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(notice.getId())
                .singleResult();
        assertThat(end.getDuedate())
                .isEqualTo(Date.from(OffsetDateTime.parse(ENDS).toInstant()));
        engine.getManagementService().executeJob(end.getId());
        assertThat(notice)
                .isEnded()
                .hasPassedInOrder("postNotice", "beginNotice", "noticeExpired", "closeNotice", "undisputed")
                .hasNotPassed("interruptNotice");
        assertThat(outcome(notice)).isEqualTo("UNDISPUTED");
    }

    @Test
    void isInterruptedByAnObjection() {
        ProcessInstance notice = posted();
        object(notice);
        assertThat(notice)
                .isEnded()
                .hasPassedInOrder("postNotice", "beginNotice", "objectionRaised", "interruptNotice", "disputed")
                .hasNotPassed("closeNotice");
        assertThat(outcome(notice)).isEqualTo("OBJECTION");
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(notice.getId())
                        .count())
                .isZero();
    }

    @Test
    void takesNoObjectionBeforeThePaperHangs() {
        ProcessInstance notice = start();
        assertThat(notice).isWaitingAt("postNotice");
        assertThatThrownBy(() -> object(notice)).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(notice).isWaitingAt("postNotice");
    }

    @Test
    void asksTheCommunityAndLeadsToThePageOfTheHall() {
        ProcessInstance notice = start();
        assertThat(task(notice)).hasCandidateGroup("community620102001001").hasName("张贴公示");
    }

    private static ProcessInstance start() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "public-notice",
                        "case-" + System.nanoTime(),
                        Map.of("communityGroup", "community620102001001", "promisedDue", ENDS));
    }

    private static ProcessInstance posted() {
        ProcessInstance notice = start();
        complete(task(notice));
        assertThat(notice).isWaitingAt("whatEndsTheNotice");
        return notice;
    }

    private static Object outcome(ProcessInstance notice) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(notice.getId())
                .variableName("noticeOutcome")
                .singleResult()
                .getValue();
    }

    private static void object(ProcessInstance notice) {
        engine.getRuntimeService()
                .createMessageCorrelation("objectionRaised")
                .processInstanceBusinessKey(notice.getBusinessKey())
                .correlate();
    }
}
