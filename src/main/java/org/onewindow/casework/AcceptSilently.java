package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 逾期不答复: accepted from the day of receipt. */
@Component
class AcceptSilently implements JavaDelegate {

    private final SupplementSteps steps;

    AcceptSilently(SupplementSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.acceptSilently(execution.getProcessBusinessKey());
    }
}
