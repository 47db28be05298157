package org.onewindow.workflow.guard;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.workflow.TaskSubmission;

/** Completes a task for its holder: form checked, facts recorded, and only what the recorder returns given to the engine. */
final class Completion implements Command<VariableMap> {

    private final TaskFacts facts;
    private final String taskId;
    private final String actor;
    private final Map<String, Object> values;
    private final boolean returning;

    Completion(TaskFacts facts, String taskId, String actor, Map<String, Object> values, boolean returning) {
        this.facts = facts;
        this.taskId = taskId;
        this.actor = actor;
        this.values = values;
        this.returning = returning;
    }

    @Override
    public @Nullable VariableMap execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new AlreadyDone(facts.whoCompleted(taskId, actor, context));
        }
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkTaskWork(task);
        }
        facts.mustBeHeldBy(actor, task);
        Map<String, Object> kept = context.runWithoutAuthorization(() -> record(task, context));
        return new CompleteTaskCmd(taskId, kept, returning, false).execute(context);
    }

    private Map<String, Object> record(TaskEntity task, CommandContext context) {
        TaskForm form = facts.form(task, context);
        Map<String, Object> known = task.getVariables();
        BadInput.ifAny(form.schema().check(values, known));
        String caseNumber =
                task.getExecution() == null ? null : task.getExecution().getProcessBusinessKey();
        if (caseNumber == null) {
            throw new RoadClosed("这项任务不属于任何办件，不能在这里办理。");
        }
        Map<String, Object> accepted = form.schema().accepted(values, known);
        return facts.records()
                .record(new TaskSubmission(
                        taskId,
                        task.getTaskDefinitionKey(),
                        Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()),
                        caseNumber,
                        task.getProcessDefinitionId(),
                        actor,
                        hands(task),
                        form.deciding(),
                        accepted,
                        form.schema().display(accepted, known)));
    }

    private Set<String> hands(TaskEntity task) {
        Set<String> hands = new HashSet<>(Set.of(actor));
        if (task.getOwner() != null) {
            hands.add(task.getOwner());
        }
        return Set.copyOf(hands);
    }
}
