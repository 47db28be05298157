package org.onewindow.workflow.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cmd.CompleteExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ExtendLockOnExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.FetchExternalTasksCmd;
import org.camunda.bpm.engine.impl.cmd.HandleExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleExternalTaskFailureCmd;
import org.camunda.bpm.engine.impl.externaltask.TopicFetchInstruction;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.workflow.OutsideWork;

/**
 * Serves a service outside: it fetches work of its own topic and area and reports on it. Whatever else a request asks for
 * is left out, and no variable is taken from it.
 *
 * <p>The account has no grant in the engine at all; this counter is the only way to the work.
 */
final class OutsideCounter {

    private static final Set<Class<?>> SERVED = Set.of(
            FetchExternalTasksCmd.class,
            CompleteExternalTaskCmd.class,
            HandleExternalTaskFailureCmd.class,
            ExtendLockOnExternalTaskCmd.class);
    private static final int MOST_AT_ONCE = 50;
    private static final long SHORTEST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 30 * 60_000L;
    private static final Pattern WORKER = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final CommandExecutor engine;
    private final OutsideWorks works;
    private final Authentication service;

    OutsideCounter(CommandExecutor engine, OutsideWorks works, Authentication service) {
        this.engine = engine;
        this.works = works;
        this.service = service;
    }

    static boolean serves(Command<?> command) {
        return SERVED.contains(command.getClass());
    }

    <T> T execute(Command<T> command) {
        LastRefusal.reached();
        try {
            return Politely.execute(engine, context -> answer(command, context));
        } catch (BadInput e) {
            throw LastRefusal.remember(400, e);
        } catch (AlreadyDone e) {
            throw LastRefusal.remember(409, e);
        } catch (RoadClosed e) {
            throw LastRefusal.remember(403, e);
        } catch (RuntimeException e) {
            throw Politely.isLostRace(e) ? LastRefusal.remember(409, new AlreadyDone("这项工作刚刚有了变化，请重新领取。")) : e;
        }
    }

    private <T> T answer(Command<T> command, CommandContext context) {
        Command<T> allowed = command instanceof FetchExternalTasksCmd fetch
                ? cast(fetching(fetch))
                : cast(reporting((HandleExternalTaskCmd) (Command<?>) command, context));
        return context.runWithoutAuthorization(() -> allowed.execute(context));
    }

    @SuppressWarnings("unchecked")
    private static <T> Command<T> cast(Command<?> command) {
        return (Command<T>) command;
    }

    private FetchExternalTasksCmd fetching(FetchExternalTasksCmd asked) {
        Map<?, ?> instructions = Fields.read(asked, "fetchInstructions", Map.class);
        Map<String, TopicFetchInstruction> own = new HashMap<>();
        instructions.values().forEach(one -> {
            TopicFetchInstruction instruction = (TopicFetchInstruction) one;
            own.put(instruction.getTopicName(), ofOwnArea(instruction));
        });
        int most = Math.max(1, Math.min(Fields.read(asked, "maxResults", Integer.class), MOST_AT_ONCE));
        return new FetchExternalTasksCmd(worker(asked), most, own, true, List.of());
    }

    private TopicFetchInstruction ofOwnArea(TopicFetchInstruction asked) {
        OutsideWork work = works.on(asked.getTopicName()).orElseThrow(OutsideCounter::notTheirs);
        TopicFetchInstruction own = new TopicFetchInstruction(work.topic(), within(asked.getLockDuration()));
        own.setVariablesToFetch(List.of(work.order()));
        own.addFilterVariable(OutsideWorks.groupVariable(work), group(work));
        return own;
    }

    private HandleExternalTaskCmd reporting(HandleExternalTaskCmd asked, CommandContext context) {
        ExternalTaskEntity task = mine(Fields.read(asked, "externalTaskId", String.class), context);
        String worker = worker(asked);
        if (!worker.equals(task.getWorkerId())) {
            throw new AlreadyDone("这项工作不在您手里，可能已由另一个处理程序领取。");
        }
        OutsideWork work = works.on(task.getTopicName()).orElseThrow();
        String caseNumber = task.getExecution().getProcessBusinessKey();
        if (asked instanceof ExtendLockOnExternalTaskCmd) {
            long longer = within(Fields.read(asked, "newLockTime", Long.class));
            return new ExtendLockOnExternalTaskCmd(task.getId(), worker, longer);
        }
        noVariables(asked, "variables");
        noVariables(asked, "localVariables");
        if (asked instanceof HandleExternalTaskFailureCmd failure) {
            return failed(work, caseNumber, task, failure);
        }
        work.objection(caseNumber).ifPresent(objection -> {
            throw new AlreadyDone(objection);
        });
        return new CompleteExternalTaskCmd(task.getId(), worker, Map.of(), Map.of());
    }

    /** A failed attempt is always repeated: giving up would leave a case that nobody moves. */
    private static HandleExternalTaskCmd failed(
            OutsideWork work, String caseNumber, ExternalTaskEntity task, HandleExternalTaskFailureCmd asked) {
        String code = Fields.readOrNull(asked, "errorMessage", String.class);
        if (code == null || !CODE.matcher(code).matches()) {
            throw new BadInput("errorMessage", "errorMessage 请只填故障代码（大写字母、数字和下划线），不要填写文字说明。");
        }
        work.failed(caseNumber, code);
        long pause = within(Fields.read(asked, "retryDuration", Long.class));
        return new HandleExternalTaskFailureCmd(
                task.getId(), task.getWorkerId(), code, null, 1, pause, Map.of(), Map.of());
    }

    /** Work of another area, of another topic and work that does not exist look the same. */
    private ExternalTaskEntity mine(String id, CommandContext context) {
        ExternalTaskEntity task = context.getExternalTaskManager().findExternalTaskById(id);
        boolean own = task != null
                && works.on(task.getTopicName())
                        .filter(work ->
                                group(work).equals(task.getExecution().getVariable(OutsideWorks.groupVariable(work))))
                        .isPresent();
        if (task == null || !own) {
            throw new AlreadyDone("没有这项工作，可能已经办完。");
        }
        return task;
    }

    private String group(OutsideWork work) {
        List<String> groups = service.getGroupIds() == null ? List.of() : service.getGroupIds();
        return OutsideWorks.groupAmong(groups, work).orElseThrow(OutsideCounter::notTheirs);
    }

    private static String worker(Command<?> command) {
        String worker = Fields.readOrNull(command, "workerId", String.class);
        if (worker == null || !WORKER.matcher(worker).matches()) {
            throw new BadInput("workerId", "workerId 请用字母、数字、点、横线，最长 64 个字符。");
        }
        return worker;
    }

    private static void noVariables(Command<?> command, String field) {
        Map<?, ?> variables = Fields.readOrNull(command, field, Map.class);
        if (variables != null && !variables.isEmpty()) {
            throw new BadInput(field, "这里不接收任何变量，请在登记接口中报告结果。");
        }
    }

    private static long within(@Nullable Long millis) {
        return Math.max(SHORTEST_MILLIS, Math.min(millis == null ? 0 : millis, LONGEST_MILLIS));
    }

    private static RoadClosed notTheirs() {
        return new RoadClosed("这个账号不办理这类外部工作。");
    }
}
