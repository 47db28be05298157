package org.onewindow.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.forms.LabelledValue;

/**
 * What an officer hands in with a task, already checked against the task's form.
 *
 * @param activityId the id of the user task in the diagram
 * @param actor the account that completes
 * @param hands the actor and everybody on whose behalf it acts
 * @param deciding whether the step counts for four eyes (extension property {@code deciding} of the user task)
 * @param values field key → value
 * @param answers the same in words, in the form's order
 */
public record TaskSubmission(
        String taskId,
        String activityId,
        String taskName,
        String caseNumber,
        String processDefinitionId,
        String actor,
        Set<String> hands,
        boolean deciding,
        Map<String, Object> values,
        List<LabelledValue> answers) {}
