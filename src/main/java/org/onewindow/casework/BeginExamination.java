package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 收件，稍后答复: the window has the word until the last day. */
@Component
class BeginExamination implements JavaDelegate {

    private final ExaminationSteps steps;

    BeginExamination(ExaminationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.begin(execution.getProcessBusinessKey()));
    }
}
