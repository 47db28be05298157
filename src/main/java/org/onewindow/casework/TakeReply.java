package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 收下补正: settled, or a person has to look. */
@Component
class TakeReply implements JavaDelegate {

    private final SupplementSteps steps;

    TakeReply(SupplementSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.takeReply(execution.getProcessBusinessKey()));
    }
}
