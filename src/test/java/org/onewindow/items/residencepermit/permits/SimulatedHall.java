package org.onewindow.items.residencepermit.permits;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.HallClock;
import org.onewindow.workflow.PackageFiles;

/**
 * The life diagram on an engine with a database that outlives it, and a stand-in for the tables of permits: years are
 * counted by the hall's own rules, time moves only by {@link #goTo}, and every step is noted with its day.
 */
final class SimulatedHall {

    static final String LIFE = "residence-permit-life";
    private static final Path DIAGRAM = Path.of("processes", "residence-permit", LIFE + ".bpmn");

    private final String database = "jdbc:h2:mem:life-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final Map<String, Held> permits = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private ProcessEngine engine;
    private boolean applicationPending;

    SimulatedHall(String today) {
        engine = start();
        goTo(today);
        deploy(PackageFiles.text(DIAGRAM));
    }

    /** What the tables know of a permit. */
    private record Held(LocalDate base, @Nullable LocalDate endorsedOn) {}

    ProcessEngine engine() {
        return engine;
    }

    void deploy(String diagram) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(LIFE + ".bpmn", diagram)
                .deploy();
    }

    static String diagram() {
        return PackageFiles.text(DIAGRAM);
    }

    /** The hall is switched off and on again; only the database stays. */
    void restart() {
        engine.close();
        engine = start();
    }

    void close() {
        engine.close();
        Mocks.reset();
        ClockUtil.reset();
    }

    /** Noon of that day; timers that have become due fire one after the other. */
    void goTo(String day) {
        Instant noon = LocalDate.parse(day).atTime(12, 0).atZone(HallClock.ZONE).toInstant();
        ClockUtil.setCurrentTime(Date.from(noon));
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }

    /** Whether some timer waits to fire. */
    List<Job> due() {
        return engine.getManagementService().createJobQuery().executable().list();
    }

    void issue(String number) {
        permits.put(number, new Held(today(), null));
        engine.getRuntimeService().startProcessInstanceByKey(LIFE, number);
    }

    void endorse(String number) {
        Held held = held(number);
        ResidenceYear year = ResidenceYear.after(held.base(), held.endorsedOn());
        boolean late = !today().isBefore(year.anniversary());
        permits.put(number, late ? new Held(today(), null) : new Held(held.base(), today()));
        tell(number, "endorsed");
    }

    void tell(String number, String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(number)
                .correlate();
    }

    void applicationIsPending(boolean pending) {
        applicationPending = pending;
    }

    ProcessInstance life(String number) {
        return Objects.requireNonNull(engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult());
    }

    boolean hasEnded(String number) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                == 0;
    }

    /** Where a permit stands in the diagram. */
    List<String> waitsAt(String number) {
        return engine.getRuntimeService().getActiveActivityIds(life(number).getId());
    }

    /** When the timers of a permit fire, in Chinese time. */
    List<String> timers(String number) {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(life(number).getId())
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .map(job -> job.getDuedate()
                        .toInstant()
                        .atZone(HallClock.ZONE)
                        .toLocalDateTime()
                        .toString())
                .toList();
    }

    /** What happened since the last question, as {@code day step}. */
    List<String> happened() {
        List<String> since = List.copyOf(told);
        told.clear();
        return since;
    }

    private LocalDate today() {
        return ClockUtil.getCurrentTime().toInstant().atZone(HallClock.ZONE).toLocalDate();
    }

    private Held held(String number) {
        return Objects.requireNonNull(permits.get(number));
    }

    private ProcessEngine start() {
        Mocks.register("planYear", (JavaDelegate) step -> step.setVariables(plan(step.getProcessBusinessKey())));
        Mocks.register("lookForApplication", (JavaDelegate) step -> step.setVariables(
                Map.of("applicationPending", applicationPending, "nextLookAt", midnight(today().plusDays(1)))));
        for (String bean : List.of(
                "remindHolder",
                "suspendPermit",
                "restorePermit",
                "voidLostCard",
                "renewLicence",
                "endPermit",
                "seizePermit")) {
            Mocks.register(bean, (JavaDelegate) this::note);
        }
        return new StandaloneProcessEngineConfiguration()
                .setJdbcUrl(database)
                .setJdbcDriver("org.h2.Driver")
                .setDatabaseSchemaUpdate("true")
                .setProcessEngineName("life-" + UUID.randomUUID())
                .setJobExecutorActivate(false)
                .setExpressionManager(new MockExpressionManager())
                .buildProcessEngine();
    }

    private void note(DelegateExecution step) {
        told.add(today() + " " + step.getCurrentActivityId());
    }

    private Map<String, Object> plan(String number) {
        Held held = held(number);
        ResidenceYear year = ResidenceYear.after(held.base(), held.endorsedOn());
        return Map.of("windowOpensAt", midnight(year.windowFrom()), "anniversaryAt", midnight(year.anniversary()));
    }

    private static String midnight(LocalDate day) {
        return PermitLife.midnight(day);
    }
}
