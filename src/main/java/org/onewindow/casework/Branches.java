package org.onewindow.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.ClockView;
import org.onewindow.deadlines.StepView;
import org.onewindow.organisation.Organisation;
import org.onewindow.support.HallClock;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.onewindow.workflow.TaskGroups;
import org.springframework.stereotype.Service;

/** 会办: what happens to cases at the same time, at whose desk, and who is late. */
@Service
public class Branches {

    /** For whom a step waits that is no officer's task. */
    private static final Map<String, String> WAITED_FOR = Map.of(
            "REGISTER", "核对机构",
            "PUBLIC_NOTICE", "公示栏",
            "SUPPLEMENT", "申请人",
            "PENDING", "申请人",
            "COUNTER_EVIDENCE", "申请人");

    private final Processes processes;
    private final TaskGroups groups;
    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final Organisation organisation;

    Branches(Processes processes, TaskGroups groups, CaseClocks clocks, CaseSteps steps, Organisation organisation) {
        this.processes = processes;
        this.groups = groups;
        this.clocks = clocks;
        this.steps = steps;
        this.organisation = organisation;
    }

    /** The branches of a case, the most pressing first; fewer than two if nothing happens side by side. */
    public List<Branch> of(String caseNumber) {
        return of(List.of(caseNumber)).getOrDefault(caseNumber, List.of());
    }

    /** The same where tasks, running steps and clock of the case are known already. */
    public List<Branch> of(String caseNumber, List<OpenTask> tasks, List<StepView> running, @Nullable ClockView clock) {
        Map<String, ClockView> clockOf = clock == null ? Map.of() : Map.of(caseNumber, clock);
        return of(tasks, Map.of(caseNumber, running), () -> clockOf).getOrDefault(caseNumber, List.of());
    }

    /** The same for many cases, with a handful of questions for all of them. */
    public Map<String, List<Branch>> of(Collection<String> caseNumbers) {
        return of(processes.openTasks(caseNumbers), steps.open(caseNumbers), () -> clocks.views(caseNumbers));
    }

    private Map<String, List<Branch>> of(
            List<OpenTask> tasks, Map<String, List<StepView>> running, Supplier<Map<String, ClockView>> clockOf) {
        if (!anySideBySide(tasks, running)) {
            return Map.of();
        }
        Map<String, String> offered = tasks.isEmpty()
                ? Map.of()
                : groups.of(tasks.stream().map(OpenTask::taskId).toList());
        Map<String, ClockView> views = clockOf.get();
        Map<String, StepView> ofTask = running.values().stream()
                .flatMap(List::stream)
                .filter(step -> step.taskId() != null)
                .collect(Collectors.toMap(step -> Objects.requireNonNull(step.taskId()), Function.identity()));
        Map<String, List<Branch>> found = new LinkedHashMap<>();
        for (OpenTask task : tasks) {
            ClockView clock = views.get(task.caseNumber());
            if (clock != null) {
                add(found, task.caseNumber(), desk(task, offered.get(task.taskId()), ofTask.get(task.taskId()), clock));
            }
        }
        running.values().stream()
                .flatMap(List::stream)
                .filter(step -> step.taskId() == null && views.containsKey(step.caseNumber()))
                .forEach(step -> add(found, step.caseNumber(), waiting(step)));
        found.values().forEach(branches -> branches.sort(Comparator.comparing(Branch::due)));
        return found;
    }

    private static boolean anySideBySide(List<OpenTask> tasks, Map<String, List<StepView>> running) {
        Map<String, Integer> count = new HashMap<>();
        tasks.forEach(task -> count.merge(task.caseNumber(), 1, Integer::sum));
        running.forEach((number, steps) -> steps.stream()
                .filter(step -> step.taskId() == null)
                .forEach(step -> count.merge(number, 1, Integer::sum)));
        return count.values().stream().anyMatch(several -> several > 1);
    }

    private static void add(Map<String, List<Branch>> found, String caseNumber, Branch branch) {
        found.computeIfAbsent(caseNumber, number -> new ArrayList<>()).add(branch);
    }

    private Branch desk(OpenTask task, @Nullable String group, @Nullable StepView step, ClockView clock) {
        LocalDate since = LocalDate.ofInstant(task.since(), HallClock.ZONE);
        String who = group == null ? "" : organisation.deskName(group);
        String person = task.assignee() == null ? "" : organisation.officerName(task.assignee());
        return step == null
                ? new Branch(
                        task.name(), who, person, since, clock.promisedDue(), clock.remainingInWords(), clock.warning())
                : new Branch(task.name(), who, person, since, step.due(), step.remainingInWords(), step.warning());
    }

    private static Branch waiting(StepView step) {
        String who = WAITED_FOR.getOrDefault(step.step(), "系统");
        return new Branch(step.name(), who, "", step.start(), step.due(), step.remainingInWords(), step.warning());
    }
}
