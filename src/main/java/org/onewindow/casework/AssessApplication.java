package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 按规则测算: the rules propose. */
@Component
class AssessApplication implements JavaDelegate {

    private final DecisionSteps steps;

    AssessApplication(DecisionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CaseVariables.ASSESSMENT, steps.assess(execution.getProcessBusinessKey()));
    }
}
