package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 容缺受理: what is missing was promised for a day. */
@Component
class PromisePending implements JavaDelegate {

    private final PendingSteps steps;

    PromisePending(PendingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.promise(execution.getProcessBusinessKey()));
    }
}
