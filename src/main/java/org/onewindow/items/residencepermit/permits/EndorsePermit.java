package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 签注: another year, in time or late. */
@Component
class EndorsePermit implements JavaDelegate {

    private final PermitSteps steps;

    EndorsePermit(PermitSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.endorse(execution.getProcessBusinessKey()));
    }
}
