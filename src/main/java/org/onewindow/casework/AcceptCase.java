package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 受理: the clocks start. */
@Component
class AcceptCase implements JavaDelegate {

    private final IntakeSteps steps;
    private final PendingSteps pending;

    AcceptCase(IntakeSteps steps, PendingSteps pending) {
        this.steps = steps;
        this.pending = pending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(pending.atAcceptance(execution.getProcessBusinessKey()));
        execution.setVariables(steps.accept(execution.getProcessBusinessKey()));
    }
}
