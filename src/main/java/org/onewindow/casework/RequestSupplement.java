package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 一次性补正告知: the applicant has the word until the last day. */
@Component
class RequestSupplement implements JavaDelegate {

    private final SupplementSteps steps;

    RequestSupplement(SupplementSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.request(execution.getProcessBusinessKey()));
    }
}
