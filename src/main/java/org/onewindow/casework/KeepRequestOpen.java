package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 仍要补正: the same request, with the days the review took given back. */
@Component
class KeepRequestOpen implements JavaDelegate {

    private final SupplementSteps steps;

    KeepRequestOpen(SupplementSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.keepOpen(execution.getProcessBusinessKey()));
    }
}
