package org.onewindow.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.Timeline;
import org.onewindow.support.AlreadyDone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An objection in the very second the period ends: exactly one of the two wins, nothing is lost, nothing is stuck. */
@HallTest
class NoticeRaceTest {

    private static final ObjectionInput OBJECTION = PublicNoticeCaseTest.OBJECTION;

    @Autowired
    NoticeTrial trial;

    @Autowired
    Objections objections;

    @Autowired
    ObjectionDesk desk;

    @Autowired
    Notices notices;

    @Autowired
    CaseFiles files;

    @Autowired
    Timeline timeline;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final ExecutorService both = Executors.newFixedThreadPool(2);

    @AfterEach
    void goHome() {
        both.shutdownNow();
    }

    @RepeatedTest(5)
    void ofTimerAndObjectionAtTheSameInstantExactlyOneWins() throws Exception {
        String number = trial.running().caseNumber();
        Job end = trial.end(number);
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Void> timer = both.submit(after(start, () -> fire(end.getId())));
        Future<Reception> objection =
                both.submit(after(start, () -> objections.raise(number, OBJECTION, Objections.RESIDENT)));
        timer.get(30, TimeUnit.SECONDS);
        oneHasWon(number, objection.get(30, TimeUnit.SECONDS));
    }

    @Test
    void theTimerWinsWhenItReachesTheNoticeFirst() throws Exception {
        String number = trial.running().caseNumber();
        Job end = trial.end(number);
        Future<Reception> objection = whileTheNoticeIsHeld(number, () -> {
            both.submit(() -> fire(end.getId()));
            waitForBlocked(1);
            Future<Reception> late = both.submit(() -> objections.raise(number, OBJECTION, Objections.RESIDENT));
            waitForBlocked(2);
            return late;
        });
        assertThat(objection.get(30, TimeUnit.SECONDS)).isEqualTo(Reception.KEPT_AS_COMPLAINT);
        oneHasWon(number, Reception.KEPT_AS_COMPLAINT);
    }

    @Test
    void theObjectionWinsWhenItReachesTheNoticeFirst() throws Exception {
        String number = trial.running().caseNumber();
        Job end = trial.end(number);
        Future<Reception> objection = whileTheNoticeIsHeld(number, () -> {
            Future<Reception> early = both.submit(() -> objections.raise(number, OBJECTION, Objections.RESIDENT));
            waitForBlocked(1);
            both.submit(() -> fire(end.getId()));
            waitForBlocked(2);
            return early;
        });
        assertThat(objection.get(30, TimeUnit.SECONDS)).isEqualTo(Reception.RAISED);
        both.shutdown();
        assertThat(both.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        oneHasWon(number, Reception.RAISED);
    }

    @RepeatedTest(3)
    void ofTwoObjectionsAtTheSameInstantNoneIsLost() throws Exception {
        String number = trial.running().caseNumber();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Reception> object = after(start, () -> objections.raise(number, OBJECTION, Objections.RESIDENT));
        Future<Reception> one = both.submit(object);
        Future<Reception> other = both.submit(object);
        assertThat(List.of(one.get(30, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(Reception.RAISED, Reception.KEPT_AS_COMPLAINT);
        assertThat(desk.of(number)).hasSize(2);
        assertThat(trial.waits(number)).isFalse();
    }

    private void oneHasWon(String number, Reception answer) {
        assertThat(answer).isIn(Reception.RAISED, Reception.KEPT_AS_COMPLAINT);
        boolean interrupted = answer == Reception.RAISED;
        assertThat(trial.waits(number)).as("the step is over").isFalse();
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(notices.of(number))
                .singleElement()
                .extracting(PublicNotice::state)
                .isEqualTo(interrupted ? NoticeState.INTERRUPTED : NoticeState.UNDISPUTED);
        assertThat(desk.of(number))
                .singleElement()
                .extracting(Objection::kind)
                .isEqualTo(interrupted ? Objection.Kind.OBJECTION : Objection.Kind.COMPLAINT);
        assertThat(trial.letters(number)).containsExactlyInAnyOrder("public-notice", "notice-record");
        assertThat(timeline.of(number))
                .filteredOn(entry -> entry.what().contains("公示结束"))
                .hasSize(1);
    }

    /** Fires the timer as often as it is there, as the job executor does. */
    private Void fire(String job) {
        while (jobs.createJobQuery().jobId(job).count() > 0) {
            try {
                jobs.executeJob(job);
            } catch (RuntimeException raced) {
                assertThat(raced).isNotInstanceOf(AlreadyDone.class);
            }
        }
        return null;
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<T> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private <T> T whileTheNoticeIsHeld(String number, Callable<T> act) {
        return new TransactionTemplate(transactions).execute(status -> {
            notices.holdLatest(number);
            try {
                return act.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Until so many others wait for the row that this transaction holds. */
    private void waitForBlocked(int others) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(4);
        while (blocked() < others) {
            assertThat(System.nanoTime())
                    .as("somebody should wait for the notice")
                    .isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private long blocked() {
        return jdbc.sql("select count(distinct pid) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }
}
