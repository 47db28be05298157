package org.onewindow.items.livingallowance.fieldwork;

import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.workflow.HallTask;

/** An open task, its case and the officer who does it. */
record FieldTask(HallTask task, CaseFile file, Staff staff) {

    Actor officer() {
        return new Actor(staff.id(), staff.fullName());
    }

    /** Whether the officer may finish: the holder, or anybody of the post while nobody holds it. */
    public boolean mayFinish() {
        return task.holder() == null || staff.id().equals(task.holder());
    }
}
