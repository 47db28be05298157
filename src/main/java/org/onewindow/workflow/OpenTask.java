package org.onewindow.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A human task that waits.
 *
 * @param activityId the id of the user task in the diagram
 * @param name its Chinese name
 * @param assignee who has claimed it
 */
public record OpenTask(
        String taskId,
        String caseNumber,
        String activityId,
        String name,
        @Nullable String assignee,
        Instant since) {}
