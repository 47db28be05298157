package org.onewindow.items.livingallowance.payments;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 查看待遇: sets {@code over} when nothing will be paid any more, and {@code nextDue}. */
@Component
class LookAtAllowance implements JavaDelegate {

    private final LifeSteps steps;

    LookAtAllowance(LifeSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.look(execution.getProcessBusinessKey()));
    }
}
