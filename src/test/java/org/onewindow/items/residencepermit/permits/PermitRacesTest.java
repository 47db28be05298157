package org.onewindow.items.residencepermit.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.licences.LicenceState;
import org.onewindow.licences.Licences;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.support.HallClock;
import org.onewindow.workflow.HallTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * An endorsement is entered in the instant in which the anniversary suspends the permit. Both pieces of work stand before
 * the permit's row, which the test holds, in a known order; then they go at once.
 */
@HallTest
class PermitRacesTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    MockMvcTester http;

    @Autowired
    PermitWorld world;

    @Autowired
    PermitRows rows;

    @Autowired
    PermitEvents events;

    @Autowired
    Documents documents;

    @Autowired
    Licences licences;

    @Autowired
    HallTasks tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEndorsementInItsWindowIsNeverOvertakenByTheAnniversary(boolean endorsementFirst) throws Exception {
        LocalDate today = LocalDate.now(clock);
        LocalDate base = today.minusYears(1).plusDays(1);
        Permit permit = livingSince(base);
        String caseNumber = race(permit, endorsementFirst);
        Permit after = settled(permit, caseNumber);
        assertThat(after.continuousSince()).isEqualTo(base);
        assertThat(after.countBase()).isEqualTo(base);
        assertThat(kinds(permit))
                .containsExactlyElementsOf(
                        endorsementFirst
                                ? List.of(PermitEventKind.ISSUED, PermitEventKind.REMINDED, PermitEventKind.ENDORSED)
                                : List.of(
                                        PermitEventKind.ISSUED,
                                        PermitEventKind.REMINDED,
                                        PermitEventKind.APPLICATION_PENDING,
                                        PermitEventKind.ENDORSED));
        assertThat(letters(permit)).as("it was never suspended").doesNotContain("suspension", "restoration");
        assertThat(timer(permit, "windowOpens").getDuedate())
                .isEqualTo(midnight(base.plusYears(2).minusMonths(1)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLateEndorsementStartsTheYearsAnewWhoeverComesFirst(boolean endorsementFirst) throws Exception {
        LocalDate today = LocalDate.now(clock);
        Permit permit = livingSince(today.minusYears(1).plusDays(1));
        world.countFrom(permit.number(), today.minusYears(1));
        String caseNumber = race(permit, endorsementFirst);
        Permit after = settled(permit, caseNumber);
        assertThat(after.continuousSince()).isEqualTo(today);
        assertThat(after.countBase()).isEqualTo(today);
        assertThat(kinds(permit))
                .containsExactlyElementsOf(
                        endorsementFirst
                                ? List.of(
                                        PermitEventKind.ISSUED, PermitEventKind.REMINDED, PermitEventKind.ENDORSED_LATE)
                                : List.of(
                                        PermitEventKind.ISSUED,
                                        PermitEventKind.REMINDED,
                                        PermitEventKind.SUSPENDED,
                                        PermitEventKind.ENDORSED_LATE,
                                        PermitEventKind.RESTORED));
        assertThat(letters(permit).stream().filter("suspension"::equals)).hasSize(endorsementFirst ? 0 : 1);
        assertThat(timer(permit, "windowOpens").getDuedate())
                .isEqualTo(midnight(today.plusYears(1).minusMonths(1)));
    }

    @Test
    void aGrantedEndorsementOfTheYearBeforeStopsNoSuspension() {
        LocalDate base = LocalDate.now(clock).minusYears(1).plusDays(1);
        Permit permit = livingSince(base);
        String endorsed = world.granted(http, idOf(permit), "ENDORSE", Map.of());
        assertThat(tasks.find(endorsed, "handOut")).as("the case is still open").isPresent();
        fire(timer(permit, "windowOpens"));
        await().atMost(SOON).until(() -> !timers(permit, "yearIsFull").isEmpty());
        fire(timer(permit, "yearIsFull"));
        await().atMost(SOON).until(() -> kinds(permit).contains(PermitEventKind.SUSPENDED));
    }

    /** After a night without power many reminders are due at once, and people come in the morning all the same. */
    @Test
    void anEndorsementWaitsForAReminderThatStandsInTheQueue() {
        LocalDate base = LocalDate.now(clock).minusYears(1).plusDays(10);
        Permit permit = world.issued(http, Ids.bornOn("1990-10-11"));
        world.countFrom(permit.number(), base);
        String caseNumber = world.verified(http, idOf(permit), "ENDORSE", Map.of());
        world.signed(caseNumber);
        Job endorsement = await().atMost(SOON)
                .until(() -> failed(caseNumber), jobs -> !jobs.isEmpty())
                .get(0);
        assertThat(endorsement.getRetries()).as("it is tried for half an hour").isGreaterThan(25);
        fire(timer(permit, "windowOpens"));
        await().atMost(SOON).until(() -> !timers(permit, "yearIsFull").isEmpty());
        fire(endorsement);
        assertThat(settled(permit, caseNumber).continuousSince()).isEqualTo(base);
        assertThat(kinds(permit))
                .containsExactly(PermitEventKind.ISSUED, PermitEventKind.REMINDED, PermitEventKind.ENDORSED);
    }

    private List<Job> failed(String caseNumber) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance.getId()).withException().list().stream())
                .toList();
    }

    /** A permit whose window is open and whose anniversary timer waits. */
    private Permit livingSince(LocalDate base) {
        Permit permit = world.issued(http, Ids.bornOn("1990-10-10"));
        world.liveSince(permit.number(), base);
        return world.permit(permit.number());
    }

    /** Lets both run into the permit's row in this order, and then go on at once; answers the case of the endorsement. */
    private String race(Permit permit, boolean endorsementFirst) throws SQLException {
        String caseNumber = world.verified(http, idOf(permit), "ENDORSE", Map.of());
        Job anniversary = timer(permit, "yearIsFull");
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            hold(holder, permit);
            List<Runnable> both = List.of(() -> world.signed(caseNumber), () -> fire(anniversary));
            both.get(endorsementFirst ? 0 : 1).run();
            awaitWaiting(1);
            both.get(endorsementFirst ? 1 : 0).run();
            awaitWaiting(2);
            holder.rollback();
        }
        return caseNumber;
    }

    private static void hold(Connection holder, Permit permit) throws SQLException {
        try (PreparedStatement row = holder.prepareStatement("select 1 from permit where number = ? for update")) {
            row.setString(1, permit.number());
            row.execute();
        }
    }

    private void awaitWaiting(int count) {
        await("waiting before the row")
                .atMost(SOON)
                .until(() -> jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where wait_event_type = 'Lock' and query like '%from permit where number%for update%'""").query(Integer.class).single() == count);
    }

    /** Nothing is lost and nothing hangs: the permit as it is when all work on it has ended. */
    private Permit settled(Permit permit, String caseNumber) {
        await("the case").atMost(SOON).until(() -> tasks.find(caseNumber, "handOut"), found -> found.isPresent());
        await("the life")
                .atMost(SOON)
                .until(() -> !timers(permit, "windowOpens").isEmpty());
        assertThat(jobs.createJobQuery()
                        .processInstanceId(world.instance(permit.number()))
                        .list())
                .as("the life waits for the next window and nothing else")
                .singleElement()
                .satisfies(job -> assertThat(job.getExceptionMessage()).isNull());
        assertThat(licences.find(permit.number()).orElseThrow().state()).isEqualTo(LicenceState.VALID);
        assertThat(jdbc.sql("select version from licence_version where record = ? order by made_on, version")
                        .param(permit.number())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
        Permit after = world.permit(permit.number());
        assertThat(after.state()).isEqualTo(PermitState.ACTIVE);
        assertThat(after.endorsedOn()).isEqualTo(LocalDate.now(clock));
        return after;
    }

    private void fire(Job timer) {
        jobs.setJobDuedate(timer.getId(), new Date(1));
        engine.getJobExecutor().jobWasAdded();
    }

    private Job timer(Permit permit, String activity) {
        return timers(permit, activity).get(0);
    }

    private List<Job> timers(Permit permit, String activity) {
        return jobs.createJobQuery()
                .processInstanceId(world.instance(permit.number()))
                .activityId(activity)
                .list();
    }

    private String idOf(Permit permit) {
        return rows.holder(permit.number()).idNumber();
    }

    private List<PermitEventKind> kinds(Permit permit) {
        return events.of(permit.number()).stream().map(PermitEvent::kind).toList();
    }

    private List<String> letters(Permit permit) {
        return documents.list(permit.caseNumber()).stream()
                .map(IssuedDocument::code)
                .toList();
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(HallClock.ZONE).toInstant());
    }
}
