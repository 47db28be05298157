package org.onewindow.counter.cases;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.SupplementReview.Officer;
import org.onewindow.support.NotFoundHere;
import org.onewindow.workflow.HallTask;
import org.onewindow.workflow.HallTasks;
import org.onewindow.workflow.Processes;
import org.springframework.stereotype.Component;

/** The tasks of a case that whoever is logged in may do on a page of the hall. */
@Component
class OwnTasks {

    private static final Set<CaseStatus> BEFORE_ACCEPTANCE =
            Set.of(CaseStatus.RECEIVED, CaseStatus.SUPPLEMENT_REQUESTED);

    private final Processes processes;
    private final HallTasks tasks;
    private final DeskWork desk;
    private final CaseAccess access;
    private final CurrentStaff staff;

    OwnTasks(Processes processes, HallTasks tasks, DeskWork desk, CaseAccess access, CurrentStaff staff) {
        this.processes = processes;
        this.tasks = tasks;
        this.desk = desk;
        this.access = access;
        this.staff = staff;
    }

    /** Those around acceptance; later steps are found in the task list. */
    List<HallTask> of(CaseFile file) {
        if (!BEFORE_ACCEPTANCE.contains(file.status())) {
            return List.of();
        }
        return processes.openTasks(file.number()).stream()
                .map(task -> tasks.find(task.taskId()))
                .flatMap(Optional::stream)
                .filter(task -> task.page() != null && mayDo(task))
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
