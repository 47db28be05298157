package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 变更居住地址: the same permit at another address, on a new card where the case says so. */
@Component
class ChangeAddress implements JavaDelegate {

    private final PermitSteps steps;

    ChangeAddress(PermitSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean cardDue = Boolean.TRUE.equals(execution.getVariable("cardDue"));
        execution.setVariables(steps.changeAddress(execution.getProcessBusinessKey(), cardDue));
    }
}
