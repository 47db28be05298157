package org.onewindow.workflow;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A human task that is done on a page of the hall instead of a form in the task list.
 *
 * @param activityId the id of the user task in the diagram
 * @param holder who has claimed it
 * @param groups who may claim it
 * @param properties what the diagram says of the step, such as {@code hallPage}, {@code deciding}, {@code step}
 */
public record HallTask(
        String taskId,
        String caseNumber,
        String activityId,
        String name,
        String processDefinitionId,
        @Nullable String holder,
        Set<String> groups,
        Map<String, String> properties) {

    /** Whether the step counts for four eyes. */
    public boolean deciding() {
        return "true".equals(properties.get("deciding"));
    }

    /** The address of the page, if the step has one. */
    public @Nullable String page() {
        String pattern = properties.get("hallPage");
        return pattern == null ? null : pattern.replace("{task}", taskId);
    }
}
