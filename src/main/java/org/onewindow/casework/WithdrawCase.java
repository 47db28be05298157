package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 撤回: the process ends; {@link CaseDesk#withdraw} has already written down who wished it and why. */
@Component
class WithdrawCase implements JavaDelegate {

    private final IntakeSteps steps;

    WithdrawCase(IntakeSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.withdraw(execution.getProcessBusinessKey());
    }
}
