package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 核发居住证: the granted permit begins to live. */
@Component
class IssuePermit implements JavaDelegate {

    private final PermitSteps steps;

    IssuePermit(PermitSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.issue(execution.getProcessBusinessKey()));
    }
}
