package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 换领、补领: the same permit on a new card. */
@Component
class RenewCard implements JavaDelegate {

    private final PermitSteps steps;

    RenewCard(PermitSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.renew(execution.getProcessBusinessKey()));
    }
}
