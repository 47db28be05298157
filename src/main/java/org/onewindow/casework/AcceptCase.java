package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 受理: the clocks start. */
@Component
class AcceptCase implements JavaDelegate {

    private final IntakeSteps steps;

    AcceptCase(IntakeSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.accept(execution.getProcessBusinessKey()));
    }
}
