package org.onewindow.workflow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;

/** Tells of a task with a step's limit when it comes, is taken on and goes. */
final class StepListener implements TaskListener {

    private final String step;
    private final ObjectProvider<TaskSteps> steps;

    StepListener(String step, ObjectProvider<TaskSteps> steps) {
        this.step = step;
        this.steps = steps;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> task.setDueDate(Date.from(steps.getObject().begun(stepTask(task))));
            case EVENTNAME_ASSIGNMENT -> claimed(task);
            default -> steps.getObject().ended(task.getId());
        }
    }

    private void claimed(DelegateTask task) {
        // Giving a task back is told as an assignment too, to nobody.
        if (task.getAssignee() != null) {
            steps.getObject().claimed(stepTask(task)).map(Date::from).ifPresent(task::setDueDate);
        }
    }

    private StepTask stepTask(DelegateTask task) {
        return new StepTask(task.getId(), task.getExecution().getProcessBusinessKey(), step, task.getName());
    }
}
