package org.onewindow.counter.cases;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.SupplementReview.Officer;
import org.onewindow.support.NotFoundHere;
import org.onewindow.workflow.HallTask;
import org.onewindow.workflow.HallTasks;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.onewindow.workflow.TaskGroups;
import org.springframework.stereotype.Component;

/** The tasks of a case that whoever is logged in may do on a page of the hall. */
@Component
public class OwnTasks {

    /** Pages of the window; those of the back office are found in the task list. */
    private static final String AT_THE_WINDOW = "/cases/tasks/";

    private final Processes processes;
    private final HallTasks tasks;
    private final TaskGroups groups;
    private final DeskWork desk;
    private final CaseAccess access;
    private final CurrentStaff staff;

    OwnTasks(
            Processes processes,
            HallTasks tasks,
            TaskGroups groups,
            DeskWork desk,
            CaseAccess access,
            CurrentStaff staff) {
        this.processes = processes;
        this.tasks = tasks;
        this.groups = groups;
        this.desk = desk;
        this.access = access;
        this.staff = staff;
    }

    /** Those of the window, of a case whose open tasks are known. */
    List<HallTask> of(List<OpenTask> open) {
        return access.isClerk() ? atTheWindow(open) : List.of();
    }

    /** The page on which the window goes on with a case at once, if there is one. */
    public Optional<String> nextPage(String caseNumber) {
        return atTheWindow(processes.openTasks(caseNumber)).stream()
                .map(HallTask::page)
                .findFirst();
    }

    private List<HallTask> atTheWindow(List<OpenTask> open) {
        Map<String, String> offered = open.isEmpty()
                ? Map.of()
                : groups.of(open.stream().map(OpenTask::taskId).toList());
        return open.stream()
                .filter(task -> staff.get().id().equals(task.assignee())
                        || staff.get().groups().contains(offered.getOrDefault(task.taskId(), "")))
                .map(task -> tasks.find(task.taskId()))
                .flatMap(Optional::stream)
                .filter(task -> String.valueOf(task.page()).startsWith(AT_THE_WINDOW) && mayDo(task))
                .toList();
    }

    /** The open task; one of another post, or another step, looks like one that does not exist. */
    HallTask open(String taskId, String activity) {
        HallTask task = desk.open(taskId);
        if (!task.activityId().equals(activity) || !mayDo(task)) {
            throw new NotFoundHere("task of another post");
        }
        return task;
    }

    Officer officer() {
        return new Officer(access.actor(), staff.get().groups());
    }

    private boolean mayDo(HallTask task) {
        Staff officer = staff.get();
        return officer.id().equals(task.holder())
                || task.holder() == null && !Collections.disjoint(task.groups(), officer.groups());
    }
}
