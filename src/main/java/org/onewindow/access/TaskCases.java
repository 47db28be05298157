package org.onewindow.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Component;

/** Which cases the tasks belong to that the one at the keyboard may read; the engine's authorizations decide. */
@Component
public class TaskCases {

    private final IdentityService identities;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final CurrentStaff current;

    TaskCases(
            IdentityService identities,
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            CurrentStaff current) {
        this.identities = identities;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.current = current;
    }

    /** The case number behind a task; empty for a task that is done, unknown or another office's. */
    public Optional<String> caseNumber(String taskId) {
        return Optional.ofNullable(caseNumbers(List.of(taskId)).get(taskId));
    }

    /** As above; refused as done or another office's, or as a task that never was. */
    public String mustBeReadable(String taskId) {
        return caseNumber(taskId).orElseThrow(() -> unreadable(taskId));
    }

    private RuntimeException unreadable(String taskId) {
        return history.createHistoricTaskInstanceQuery().taskId(taskId).count() > 0
                ? new AlreadyDone("这项任务已经办结、撤回，或者属于其他岗位。")
                : new NotFoundHere("a task that never was");
    }

    /** Task to case number, of those tasks only that may be read. */
    public Map<String, String> caseNumbers(Collection<String> taskIds) {
        List<Task> readable = readable(taskIds);
        if (readable.isEmpty()) {
            return Map.of();
        }
        Set<String> instances =
                readable.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> numbers = runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return readable.stream()
                .filter(task -> numbers.containsKey(task.getProcessInstanceId()))
                .collect(Collectors.toMap(Task::getId, task -> numbers.get(task.getProcessInstanceId())));
    }

    private List<Task> readable(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        Staff staff = current.get();
        identities.setAuthentication(staff.id(), List.copyOf(staff.groups()));
        try {
            return tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).listPage(0, taskIds.size()).stream()
                    .filter(task -> task.getProcessInstanceId() != null)
                    .toList();
        } finally {
            identities.clearAuthentication();
        }
    }
}
