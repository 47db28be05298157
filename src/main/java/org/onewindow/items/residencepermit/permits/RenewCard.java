package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 换领、补领: the same permit on a new card. */
@Component
class RenewCard implements JavaDelegate {

    private final Permits permits;

    RenewCard(Permits permits) {
        this.permits = permits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("permitNumber", permits.renew(execution.getProcessBusinessKey()));
    }
}
