package org.onewindow.workflow;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.onewindow.support.AlreadyDone;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Human tasks for the pages of the hall; the same rules as in the task list: claimed first, done by the holder. */
@Service
public class HallTasks {

    private static final int MOST = 50;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HistoryService history;

    HallTasks(TaskService tasks, RuntimeService runtime, RepositoryService repository, HistoryService history) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
    }

    /** The task, while it is open. */
    public Optional<HallTask> find(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .flatMap(this::hallTask);
    }

    /** Whether there ever was such a task, open or done, as far back as the engine's history is kept. */
    public boolean isKnown(String taskId) {
        return history.createHistoricTaskInstanceQuery().taskId(taskId).count() > 0;
    }

    /** The open task of a case at an activity. */
    public Optional<HallTask> find(String caseNumber, String activityId) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(activityId)
                .list()
                .stream()
                .findFirst()
                .flatMap(this::hallTask);
    }

    /** The open tasks of these groups, claimed or not, the most urgent first. */
    public List<HallTask> of(Collection<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : tasks
                        .createTaskQuery()
                        .taskCandidateGroupIn(List.copyOf(groups))
                        .includeAssignedTasks()
                        .orderByDueDate()
                        .asc()
                        .listPage(0, MOST)
                        .stream()
                        .map(this::hallTask)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** Makes sure that the officer holds the task: a free one of the own groups is claimed; anybody else's is refused. */
    @Transactional
    public void hold(HallTask task, String officer, Set<String> groups) {
        if (officer.equals(task.holder())) {
            return;
        }
        if (task.holder() != null) {
            throw new AlreadyDone("这项任务已由他人领办，请刷新后再看。");
        }
        if (Collections.disjoint(task.groups(), groups)) {
            throw new AlreadyDone("这项任务属于其他岗位，您不能办理。");
        }
        try {
            tasks.claim(task.taskId(), officer);
        } catch (TaskAlreadyClaimedException | NullValueException e) {
            throw new AlreadyDone("这项任务刚刚被他人领办或办结，请刷新后再看。");
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("the task was taken in the same moment", e);
        }
    }

    /**
     * Completes a task that the caller has seen to be held by the right person. When something else moves the case in the
     * same moment the whole transaction is lost, and may be tried anew.
     */
    @Transactional
    public void complete(HallTask task, Map<String, Object> variables) {
        try {
            tasks.complete(task.taskId(), variables);
        } catch (NullValueException e) {
            throw new AlreadyDone("这一步已经办理，请刷新后再看。");
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("the case moved in the same moment", e);
        }
    }

    private Optional<HallTask> hallTask(Task task) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        if (instance == null || instance.getBusinessKey() == null) {
            return Optional.empty();
        }
        Set<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Optional.of(new HallTask(
                task.getId(),
                instance.getBusinessKey(),
                task.getTaskDefinitionKey(),
                Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()),
                task.getProcessDefinitionId(),
                task.getAssignee(),
                groups,
                properties(task)));
    }

    private Map<String, String> properties(Task task) {
        BaseElement element = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return ItemPackages.properties(element);
    }
}
