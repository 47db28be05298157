package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提醒补交: the promised day comes near. */
@Component
class RemindOfPending implements JavaDelegate {

    private final PendingSteps steps;

    RemindOfPending(PendingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.remind(execution.getProcessBusinessKey());
    }
}
