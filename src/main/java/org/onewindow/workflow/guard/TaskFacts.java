package org.onewindow.workflow.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;
import org.onewindow.forms.FormSchema;
import org.onewindow.support.AlreadyDone;
import org.onewindow.workflow.TaskRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is known of a task: its form, who holds it, and who was faster. */
@Component
class TaskFacts {

    private final Map<String, TaskForm> forms = new ConcurrentHashMap<>();
    private final ObjectProvider<TaskRecords> records;

    TaskFacts(ObjectProvider<TaskRecords> records) {
        this.records = records;
    }

    TaskRecords records() {
        return records.getObject();
    }

    /** The form of a task; tasks without one belong to a page of the hall. */
    TaskForm form(TaskEntity task, CommandContext context) {
        TaskDefinition definition = task.getTaskDefinition();
        if (definition == null || definition.getCamundaFormDefinitionKey() == null) {
            throw new RoadClosed("这一步请在大厅页面办理。");
        }
        String key = task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey();
        TaskForm known = forms.get(key);
        if (known != null) {
            return known;
        }
        TaskForm read = new TaskForm(FormSchema.parse(text(task, context)), deciding(task));
        forms.put(key, read);
        return read;
    }

    private static String text(TaskEntity task, CommandContext context) {
        try (InputStream file = new GetDeployedTaskFormCmd(task.getId()).execute(context)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean deciding(TaskEntity task) {
        UserTask element = task.getBpmnModelElementInstance();
        return element.getExtensionElements() != null
                && element
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list()
                        .stream()
                        .flatMap(group -> group.getCamundaProperties().stream())
                        .anyMatch(property -> "deciding".equals(property.getCamundaName())
                                && "true".equals(property.getCamundaValue()));
    }

    /** Refuses whoever does not hold the task. */
    void mustBeHeldBy(String actor, @Nullable TaskEntity task) {
        if (task == null) {
            throw new AlreadyDone("这项任务已经办结或撤回，请刷新列表。");
        }
        if (task.getAssignee() == null) {
            throw new AlreadyDone("请先领办这项任务，再提交。");
        }
        if (!task.getAssignee().equals(actor)) {
            throw new AlreadyDone("这项任务已由 " + name(Context.getCommandContext(), task.getAssignee()) + " 领办，请刷新列表。");
        }
    }

    /** Who holds or completed a task instead of the actor, as a sentence; null if it is still the actor's to do. */
    @Nullable
    String whatBecameOf(String taskId, String actor, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            return whoCompleted(taskId, actor, context);
        }
        String holder = task.getAssignee();
        boolean free = holder == null || holder.equals(actor);
        return free ? null : "这项任务已由 " + name(context, holder) + " 领办，请刷新列表。";
    }

    /** Who completed a task that is there no more, as a sentence. */
    String whoCompleted(String taskId, String actor, CommandContext context) {
        HistoricTaskInstance past = context.runWithoutAuthorization(() -> context.getProcessEngineConfiguration()
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .singleResult());
        if (past == null || past.getAssignee() == null || !"completed".equals(past.getDeleteReason())) {
            return "这项任务已经办结或撤回，请刷新列表。";
        }
        return past.getAssignee().equals(actor)
                ? "这项任务已由您本人办理，不必重复提交。"
                : "这项任务已由 " + name(context, past.getAssignee()) + " 办理，请刷新列表。";
    }

    private static String name(CommandContext context, String account) {
        User user = context.runWithoutAuthorization(() -> context.getProcessEngineConfiguration()
                .getIdentityService()
                .createUserQuery()
                .userId(account)
                .singleResult());
        if (user == null || user.getFirstName() == null) {
            return account;
        }
        return user.getLastName() == null ? user.getFirstName() : user.getFirstName() + "（" + user.getLastName() + "）";
    }
}
