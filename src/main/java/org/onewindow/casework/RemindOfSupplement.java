package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提醒补正: the last day comes near. */
@Component
class RemindOfSupplement implements JavaDelegate {

    private final SupplementSteps steps;

    RemindOfSupplement(SupplementSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.remind(execution.getProcessBusinessKey());
    }
}
