package org.onewindow.casework;

import org.onewindow.casework.SupplementReview.Officer;
import org.onewindow.workflow.HallTask;

/** A task of a hall page done in one go by officers who find nothing unusual: so works the demonstration. */
public interface UneventfulWork {

    /** Whether it knows how to do this task. */
    boolean fits(HallTask task);

    /** Fills in the page, signs it where that is asked for, and closes the task. */
    void finish(HallTask task, Officer first, Officer second);
}
