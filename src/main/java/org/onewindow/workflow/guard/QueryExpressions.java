package org.onewindow.workflow.guard;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Queries without expressions: in the query itself, in its or-branches and in saved filters.
 *
 * <p>The engine's own switches look at the top of a query only (CVE-2026-109432).
 */
final class QueryExpressions {

    private QueryExpressions() {}

    /** The command itself if it is free of expressions; a filter is read and checked in the command's transaction. */
    static <T> Command<T> without(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            refuse(query);
        } else if (command instanceof SaveFilterCmd save) {
            refuse(Fields.read(save, "filter", Filter.class).getQuery());
        } else if (command instanceof AbstractExecuteFilterCmd filter) {
            refuse(Fields.readOrNull(filter, "extendingQuery", Object.class));
            String id = Fields.readOrNull(filter, "filterId", String.class);
            return context -> {
                Filter saved = id == null
                        ? null
                        : context.runWithoutAuthorization(
                                () -> context.getFilterManager().findFilterById(id));
                refuse(saved == null ? null : saved.getQuery());
                return command.execute(context);
            };
        }
        return command;
    }

    private static void refuse(@Nullable Object query) {
        refuse(query, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** A query and its branches hold each other, so every one is looked at once. */
    private static void refuse(@Nullable Object query, Set<Object> seen) {
        if (!(query instanceof AbstractQuery<?, ?> any) || !seen.add(query)) {
            return;
        }
        Map<String, String> expressions = any.getExpressions();
        if (expressions != null && !expressions.isEmpty()) {
            throw new BadUserRequestException("查询条件中不能使用表达式。");
        }
        if (query instanceof TaskQueryImpl tasks) {
            tasks.getQueries().forEach(branch -> refuse(branch, seen));
        }
        if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            tasks.getQueries().forEach(branch -> refuse(branch, seen));
        }
    }
}
