package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 查在办的签注申请: whoever applied in time is not suspended while the office works. */
@Component
class LookForApplication implements JavaDelegate {

    private final PendingEndorsements pending;

    LookForApplication(PendingEndorsements pending) {
        this.pending = pending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(pending.look(execution.getProcessBusinessKey()));
    }
}
