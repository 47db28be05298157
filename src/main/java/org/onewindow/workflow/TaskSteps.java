package org.onewindow.workflow;

import java.time.Instant;
import java.util.Optional;

/** Where the limits of steps are kept: the side of the engine boundary that knows the terms. */
public interface TaskSteps {

    /**
     * A task has been created.
     *
     * @return when it is due
     */
    Instant begun(StepTask task);

    /**
     * Somebody took the task on.
     *
     * @return when it is due now, if that has changed
     */
    Optional<Instant> claimed(StepTask task);

    /** The task is done, or was taken away. */
    void ended(String taskId);
}
