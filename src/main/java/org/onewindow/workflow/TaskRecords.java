package org.onewindow.workflow;

import java.util.Map;

/** Where submissions are kept: the side of the engine boundary that owns the facts. */
public interface TaskRecords {

    /**
     * Keeps a submission in the transaction that completes the task.
     *
     * @return the only variables that may reach the engine
     */
    Map<String, Object> record(TaskSubmission submission);
}
