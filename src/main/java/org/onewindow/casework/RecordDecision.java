package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记录决定: what a person decided stands. */
@Component
class RecordDecision implements JavaDelegate {

    private final DecisionSteps steps;

    RecordDecision(DecisionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.decide(execution.getProcessBusinessKey(), (String) execution.getVariable(CaseVariables.VERDICT));
    }
}
