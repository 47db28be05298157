package org.onewindow.items.livingallowance.fieldwork;

import java.util.Collections;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.DeskWork;
import org.onewindow.support.NotFoundHere;
import org.onewindow.workflow.HallTask;
import org.springframework.stereotype.Component;

/** Lets an officer to the tasks of the own post only; to everybody else a task is not there. */
@Component
class FieldTasks {

    private final DeskWork desk;
    private final CaseFiles files;
    private final CurrentStaff current;

    FieldTasks(DeskWork desk, CaseFiles files, CurrentStaff current) {
        this.desk = desk;
        this.files = files;
        this.current = current;
    }

    /** The open task, if it belongs to the post of whoever is at the keyboard and is done on this page. */
    FieldTask open(String taskId, String page) {
        HallTask task = desk.open(taskId);
        Staff staff = current.get();
        boolean own = staff.id().equals(task.holder()) || !Collections.disjoint(task.groups(), staff.groups());
        if (!own || !String.valueOf(task.page()).endsWith(page)) {
            throw new NotFoundHere("task " + taskId);
        }
        return new FieldTask(task, files.get(task.caseNumber()), staff);
    }
}
