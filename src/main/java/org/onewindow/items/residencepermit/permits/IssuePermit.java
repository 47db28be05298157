package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 核发居住证: the granted permit begins to live. */
@Component
class IssuePermit implements JavaDelegate {

    private final Permits permits;

    IssuePermit(Permits permits) {
        this.permits = permits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("permitNumber", permits.issue(execution.getProcessBusinessKey()));
    }
}
