package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 逾期不补正: the application is deemed withdrawn. */
@Component
class DeemWithdrawn implements JavaDelegate {

    private final SupplementSteps steps;

    DeemWithdrawn(SupplementSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.deemWithdrawn(execution.getProcessBusinessKey());
    }
}
