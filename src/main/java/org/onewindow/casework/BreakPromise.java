package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 承诺没有兑现: remembered when the same person asks for it again. */
@Component
class BreakPromise implements JavaDelegate {

    private final PendingSteps steps;

    BreakPromise(PendingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.lapse(execution.getProcessBusinessKey());
    }
}
