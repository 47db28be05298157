package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 逾期没有补交容缺材料: the case ends. */
@Component
class EndForPending implements JavaDelegate {

    private final PendingSteps steps;

    EndForPending(PendingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.end(execution.getProcessBusinessKey());
    }
}
