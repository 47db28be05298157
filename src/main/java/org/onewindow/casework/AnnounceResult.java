package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 通知领取: the result lies ready for whoever collects it. */
@Component
class AnnounceResult implements JavaDelegate {

    private final DecisionSteps steps;

    AnnounceResult(DecisionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.announce(execution.getProcessBusinessKey());
    }
}
