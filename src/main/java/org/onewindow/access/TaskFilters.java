package org.onewindow.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The four lists of Tasklist: 待领, 我的, 今日到期, 已超期.
 *
 * <p>Each officer has own ones that hold the account and the day as plain values, rewritten when the day changes. One
 * shared filter would need expressions for "me" and "today", and expressions in stored queries are how a filter turns
 * into a program; they stay off. What is listed is further limited by the engine to tasks the officer may read.
 */
@Component
class TaskFilters {

    private static final String TO_CLAIM = "待领";
    private static final String MINE = "我的";
    private static final String DUE_TODAY = "今日到期";
    private static final String OVERDUE = "已超期";

    private final FilterService filters;
    private final AuthorizationService authorizations;
    private final TaskService tasks;
    private final Clock clock;
    private final Cache<String, LocalDate> writtenOn =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(12)).build();

    TaskFilters(FilterService filters, AuthorizationService authorizations, TaskService tasks, Clock clock) {
        this.filters = filters;
        this.authorizations = authorizations;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Makes the officer's lists, or moves them to today; does nothing if they are there already. */
    void ensureFor(String account) {
        LocalDate today = LocalDate.now(clock);
        writtenOn.asMap().compute(account, (key, written) -> today.equals(written) ? written : write(account, today));
    }

    private LocalDate write(String account, LocalDate today) {
        Map<String, Filter> existing = existing(account);
        for (Wanted wanted : wanted(account, today)) {
            Filter filter = Optional.ofNullable(existing.get(wanted.name())).orElseGet(filters::newTaskFilter);
            boolean isNew = filter.getId() == null;
            filter.setName(wanted.name()).setQuery(wanted.query()).setProperties(wanted.properties());
            filters.saveFilter(filter);
            if (isNew) {
                letRead(account, filter);
            }
        }
        return today;
    }

    private Map<String, Filter> existing(String account) {
        return authorizations
                .createAuthorizationQuery()
                .userIdIn(account)
                .resourceType(Resources.FILTER)
                .list()
                .stream()
                .map(grant -> filters.getFilter(grant.getResourceId()))
                .filter(filter -> filter != null)
                .collect(Collectors.toMap(Filter::getName, filter -> filter, (one, other) -> one));
    }

    private void letRead(String account, Filter filter) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(account);
        grant.setResource(Resources.FILTER);
        grant.setResourceId(filter.getId());
        grant.addPermission(Permissions.READ);
        authorizations.saveAuthorization(grant);
    }

    private List<Wanted> wanted(String account, LocalDate today) {
        Date start = startOf(today);
        Date justBefore = new Date(start.getTime() - 1);
        return List.of(
                new Wanted(TO_CLAIM, "您的岗位可以领办的任务", "#1d70b8", 1, query().taskUnassigned()),
                new Wanted(MINE, "您已领办的任务", "#00703c", 2, query().taskAssignee(account)),
                new Wanted(
                        DUE_TODAY,
                        "今天到期的任务",
                        "#b58105",
                        3,
                        open(account).dueAfter(justBefore).dueBefore(startOf(today.plusDays(1)))),
                new Wanted(OVERDUE, "已超过承诺期限的任务", "#942514", 4, open(account).dueBefore(start)));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    /** Mine, or still to be taken. */
    private TaskQuery open(String account) {
        return query().or().taskAssignee(account).taskUnassigned().endOr();
    }

    private Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private record Wanted(String name, String description, String color, int priority, TaskQuery unsorted) {

        TaskQuery query() {
            return unsorted.orderByDueDate().asc();
        }

        Map<String, Object> properties() {
            return Map.of(
                    "description",
                    description,
                    "color",
                    color,
                    "priority",
                    priority,
                    "refresh",
                    true,
                    "variables",
                    List.of(),
                    "showUndefinedVariable",
                    false);
        }
    }
}
