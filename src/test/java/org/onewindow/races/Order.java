package org.onewindow.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.springframework.stereotype.Component;

/** Invariant I2: a live case has exactly one process, which waits for somebody or something; an ended case has none. */
@Component
class Order {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final CaseFiles files;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final HistoryService history;
    private final ProcessEngineConfigurationImpl engine;

    Order(
            CaseFiles files,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            HistoryService history,
            ProcessEngineConfigurationImpl engine) {
        this.files = files;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.history = history;
        this.engine = engine;
    }

    /** Waits for the hall's own work on these cases to end, then looks at each. */
    void prevails(List<String> numbers) {
        for (String number : numbers) {
            await(number).atMost(SOON).until(() -> !works(number));
            List<ProcessInstance> all = instances(number);
            long roots = all.stream()
                    .filter(instance -> instance.getId().equals(instance.getRootProcessInstanceId()))
                    .count();
            CaseStatus status = files.get(number).status();
            if (status.isFinal()) {
                assertThat(all).as(number + " " + status).isEmpty();
            } else {
                assertThat(roots).as(number + " " + status).isOne();
                assertThat(waits(number, all)).as(number + " waits").isTrue();
            }
            assertThat(all)
                    .as(number + " has no failed work")
                    .allSatisfy(instance -> assertThat(jobs.createJobQuery()
                                    .processInstanceId(instance.getId())
                                    .withException()
                                    .noRetriesLeft()
                                    .count())
                            .isZero());
        }
    }

    /** The last day of a waiting step is over now, and the engine's own clockwork notices at once. */
    void lapse(String number, String timer) {
        jobs.setJobDuedate(timerOf(number, timer).getId(), new Date(1));
        engine.getJobExecutor().jobWasAdded();
    }

    long passed(String number, String activity) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .mapToLong(instance -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activity)
                        .finished()
                        .count())
                .sum();
    }

    private Job timerOf(String number, String timer) {
        return instances(number).stream()
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance.getId()).activityId(timer).list().stream())
                .findFirst()
                .orElseThrow();
    }

    private boolean works(String number) {
        return instances(number).stream()
                .anyMatch(instance -> jobs.createJobQuery()
                                .processInstanceId(instance.getId())
                                .executable()
                                .count()
                        > 0);
    }

    private boolean waits(String number, List<ProcessInstance> all) {
        boolean forSomebody = tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .active()
                        .count()
                > 0;
        return forSomebody
                || all.stream()
                        .anyMatch(instance -> jobs.createJobQuery()
                                        .processInstanceId(instance.getId())
                                        .timers()
                                        .active()
                                        .count()
                                > 0);
    }

    private List<ProcessInstance> instances(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list();
    }
}
