package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 签注: another year, in time or late. */
@Component
class EndorsePermit implements JavaDelegate {

    private final Permits permits;

    EndorsePermit(Permits permits) {
        this.permits = permits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("permitNumber", permits.endorse(execution.getProcessBusinessKey()));
    }
}
