package org.onewindow.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.onewindow.support.AlreadyDone;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts, moves and asks the processes of cases; a case number is the business key of exactly one process. */
@Service
public class Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final JdbcClient jdbc;

    Processes(RuntimeService runtime, TaskService tasks, ManagementService jobs, JdbcClient jdbc) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /** Lets messages to one case take turns until the transaction ends: an answer and a withdrawal in the same instant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String caseNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("case " + caseNumber)
                .query((row, index) -> row)
                .single();
    }

    /** Whether the case waits for a message just now; only {@link #hold} makes the answer last. */
    public boolean isWaitingFor(String caseNumber, String message) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /** Starts the process of a case in the version the package names. */
    @Transactional
    public void start(ItemPackage item, String caseNumber, Map<String, Object> variables) {
        runtime.startProcessInstanceById(item.processDefinitionId(), caseNumber, variables);
    }

    /**
     * Hands a message to the case; refused politely when the case no longer waits for it. When something else moves the case
     * in the same moment the whole transaction is lost, and may be tried anew.
     */
    @Transactional
    public void correlate(String caseNumber, String message) {
        hold(caseNumber);
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(caseNumber)
                    .correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new AlreadyDone("办件已进入其他环节，不能再这样办理。");
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("the case moved in the same moment", e);
        } catch (AlreadyDone e) {
            throw e;
        } catch (RuntimeException e) {
            throw overtaken(caseNumber, message, e);
        }
    }

    /**
     * A timer that fires while the engine reads the case takes it away under its hands; the engine then fails in many ways,
     * and what the case waits for now tells whether it was that.
     */
    private RuntimeException overtaken(String caseNumber, String message, RuntimeException failure) {
        boolean gone = failure.getCause() == null && !isWaitingFor(caseNumber, message);
        return gone ? new OptimisticLockingFailureException("the case moved in the same moment", failure) : failure;
    }

    /** Whether the case would take a message now. */
    public boolean awaits(String caseNumber, String message) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .anyMatch(instance -> runtime.createEventSubscriptionQuery()
                                .processInstanceId(instance.getId())
                                .eventType("message")
                                .eventName(message)
                                .count()
                        > 0);
    }

    /** Completes the case's task at this activity; refused politely when it is no longer open. */
    @Transactional
    public void complete(String caseNumber, String activityId, Map<String, Object> variables) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(activityId)
                .singleResult();
        if (task == null) {
            throw new AlreadyDone("这一步已经办理，请刷新后再看。");
        }
        try {
            tasks.complete(task.getId(), variables);
        } catch (NullValueException e) {
            throw new AlreadyDone("这一步已经办理，请刷新后再看。");
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("the case moved in the same moment", e);
        }
    }

    /**
     * Tells the process and its open tasks that the case is now due at another instant.
     *
     * @param steps tasks whose step has a limit of its own, by their id
     */
    @Transactional
    public void reschedule(String caseNumber, Instant due, Map<String, Instant> steps, Map<String, Object> variables) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()) {
            runtime.setVariables(instance.getId(), variables);
        }
        for (Task task :
                tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list()) {
            task.setDueDate(Date.from(steps.getOrDefault(task.getId(), due)));
            tasks.saveTask(task);
        }
    }

    /** Sets when single tasks are due, by their id. */
    @Transactional
    public void dueOn(Map<String, Instant> dues) {
        if (dues.isEmpty()) {
            return;
        }
        for (Task task : tasks.createTaskQuery()
                .taskIdIn(dues.keySet().toArray(String[]::new))
                .list()) {
            task.setDueDate(Date.from(Objects.requireNonNull(dues.get(task.getId()))));
            tasks.saveTask(task);
        }
    }

    /** Lets the timers at an activity go off at another instant. */
    @Transactional
    public void moveTimers(String caseNumber, String activityId, Instant due) {
        try {
            for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .list()) {
                jobs
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activityId)
                        .timers()
                        .list()
                        .stream()
                        .map(Job::getId)
                        .forEach(timer -> jobs.setJobDuedate(timer, Date.from(due)));
            }
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("the timer went off in the same moment", e);
        }
    }

    /** Human tasks of a case that wait. */
    public List<OpenTask> openTasks(String caseNumber) {
        return list(tasks.createTaskQuery().processInstanceBusinessKey(caseNumber));
    }

    /** Human tasks of many cases, in one question. */
    public List<OpenTask> openTasks(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty()
                ? List.of()
                : list(tasks.createTaskQuery().processInstanceBusinessKeyIn(caseNumbers.toArray(String[]::new)));
    }

    /** Ids of the elements in the diagram where the case stands. */
    public List<String> currentActivities(String caseNumber) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .distinct()
                .toList();
    }

    private List<OpenTask> list(TaskQuery query) {
        List<Task> found = query.orderByTaskCreateTime().asc().list();
        if (found.isEmpty()) {
            return List.of();
        }
        Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> numbers = runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return found.stream()
                .map(task -> openTask(task, numbers.getOrDefault(task.getProcessInstanceId(), "")))
                .toList();
    }

    private static OpenTask openTask(Task task, String caseNumber) {
        return new OpenTask(
                task.getId(),
                caseNumber,
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getAssignee(),
                task.getCreateTime().toInstant());
    }
}
