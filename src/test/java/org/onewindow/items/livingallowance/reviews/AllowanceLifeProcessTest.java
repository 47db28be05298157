package org.onewindow.items.livingallowance.reviews;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an allowance between its grant and its end. */
class AllowanceLifeProcessTest {

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
        walk.answers("lookAtAllowance", Map.of("over", false, "nextDue", "2027-05-22T00:00:00+08:00"));
    }

    @AfterEach
    void leaveNothingRunning() {
        walk.sweep();
    }

    @Test
    void looksAtTheAllowanceWhenItsDateHasComeAndWaitsForTheNext() {
        ProcessInstance life = begun();
        walk.lapse("dateReached");
        assertThat(life)
                .isNotEnded()
                .hasPassedInOrder("dateReached", "lookAtAllowance")
                .isWaitingAt("awaitNext");
    }

    @Test
    void looksAtItAgainAfterEveryReview() {
        ProcessInstance life = begun();
        walk.correlate(life, "reviewed");
        assertThat(life).isNotEnded().hasPassed("reviewed", "lookAtAllowance");
        walk.correlate(life, "reviewed");
        assertThat(life).isNotEnded();
    }

    @Test
    void endsWhenNothingIsPaidAnyMore() {
        ProcessInstance life = begun();
        walk.answers("lookAtAllowance", Map.of("over", true));
        walk.lapse("dateReached");
        assertThat(life).isEnded().hasPassed("lookAtAllowance", "over");
    }

    private static ProcessInstance begun() {
        return walk.engine
                .getRuntimeService()
                .startProcessInstanceByKey(
                        "living-allowance-life",
                        "DB-" + System.nanoTime(),
                        Map.of("nextDue", "2026-11-22T00:00:00+08:00"));
    }
}
