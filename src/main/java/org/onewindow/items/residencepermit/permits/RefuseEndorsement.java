package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 不予签注: the conditions are lost, the permit ends. */
@Component
class RefuseEndorsement implements JavaDelegate {

    private final PermitSteps steps;

    RefuseEndorsement(PermitSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.refuseEndorsement(execution.getProcessBusinessKey());
    }
}
