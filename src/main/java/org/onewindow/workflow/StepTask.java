package org.onewindow.workflow;

/**
 * A user task whose step has a limit of its own (extension property {@code step}).
 *
 * @param step the term's code, for example {@code COUNTY}
 * @param name the task's Chinese name
 */
public record StepTask(String taskId, String caseNumber, String step, String name) {}
