package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 不予受理: the case ends with its reasons. */
@Component
class RefuseAcceptance implements JavaDelegate {

    private final IntakeSteps steps;

    RefuseAcceptance(IntakeSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.refuseAcceptance(execution.getProcessBusinessKey());
    }
}
