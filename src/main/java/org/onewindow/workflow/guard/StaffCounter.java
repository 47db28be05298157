package org.onewindow.workflow.guard;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves one member of staff: tasks are taken for oneself, given back by their holder and completed with a checked form. */
final class StaffCounter {

    private static final Logger LOG = LoggerFactory.getLogger(StaffCounter.class);

    private final CommandExecutor engine;
    private final TaskFacts facts;
    private final String actor;

    StaffCounter(CommandExecutor engine, TaskFacts facts, String actor) {
        this.engine = engine;
        this.facts = facts;
        this.actor = actor;
    }

    <T> T execute(Command<T> command) {
        LastRefusal.reached();
        if (command.getClass() == CompleteTaskCmd.class) {
            return complete(command, "variables");
        }
        if (command instanceof SubmitTaskFormCmd) {
            return complete(command, "properties");
        }
        if (command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd) {
            return take(command);
        }
        if (StaffCommands.allow(command)) {
            return engine.execute(command);
        }
        LOG.warn("refused {} to {}", command.getClass().getSimpleName(), actor);
        throw LastRefusal.remember(403, new RoadClosed("这里不能做这一步，请在办件的表单或大厅页面中办理。"));
    }

    /** The replacement returns what both commands return: nothing, or the variables of the task. */
    @SuppressWarnings("unchecked")
    private <T> T complete(Command<T> command, String field) {
        String taskId = Fields.read(command, "taskId", String.class);
        Map<String, Object> values = Fields.readOrNull(command, field, Map.class);
        boolean returning = Fields.read(command, "returnVariables", Boolean.class);
        Completion completion = new Completion(facts, taskId, actor, plain(values), returning);
        return explained(taskId, (Command<T>) (Command<?>) completion);
    }

    private static Map<String, Object> plain(@Nullable Map<String, Object> submitted) {
        try {
            return SubmittedValues.plain(submitted);
        } catch (BadInput e) {
            throw LastRefusal.remember(400, e);
        }
    }

    private <T> T take(Command<T> command) {
        String taskId = Fields.read(command, "taskId", String.class);
        String user = Fields.readOrNull(command, "userId", String.class);
        boolean assigns = command instanceof AssignTaskCmd;
        if (user != null && (assigns || !user.equals(actor))) {
            throw LastRefusal.remember(403, new RoadClosed("任务只能由本人领办，不能替别人领办。"));
        }
        return explained(taskId, user != null ? command : giveBack(taskId));
    }

    /** The engine wants the right to assign for this; here it is enough to be the one who holds the task. */
    @SuppressWarnings("unchecked")
    private <T> Command<T> giveBack(String taskId) {
        Command<Void> back = context -> {
            facts.mustBeHeldBy(actor, context.getTaskManager().findTaskById(taskId));
            return new ClaimTaskCmd(taskId, null).execute(context);
        };
        return (Command<T>) back;
    }

    private <T> T explained(String taskId, Command<T> command) {
        try {
            return Politely.execute(engine, command);
        } catch (BadInput e) {
            throw LastRefusal.remember(400, e);
        } catch (AlreadyDone e) {
            throw LastRefusal.remember(409, e);
        } catch (RuntimeException e) {
            AlreadyDone done = overtaken(taskId, e);
            if (done != null) {
                throw LastRefusal.remember(409, done);
            }
            throw e instanceof RoadClosed ? LastRefusal.remember(403, e) : e;
        }
    }

    /** Losing a race shows in many ways in the engine; what the task is now tells whether it was one. */
    private @Nullable AlreadyDone overtaken(String taskId, RuntimeException failure) {
        boolean notTheirs = failure instanceof AuthorizationException;
        String story =
                engine.execute(context -> notTheirs && context.getTaskManager().findTaskById(taskId) != null
                        ? null
                        : facts.whatBecameOf(taskId, actor, context));
        if (story == null && !Politely.isLostRace(failure)) {
            return null;
        }
        AlreadyDone done = new AlreadyDone(story == null ? "刚才办件正在自动办理，这一次没有保存，请再提交一次。" : story);
        done.initCause(failure);
        return done;
    }
}
