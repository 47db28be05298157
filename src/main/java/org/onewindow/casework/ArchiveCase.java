package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 归档: the file is closed. */
@Component
class ArchiveCase implements JavaDelegate {

    private final DecisionSteps steps;

    ArchiveCase(DecisionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.archive(execution.getProcessBusinessKey());
    }
}
