package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 变更居住地址: the same permit at another address. */
@Component
class ChangeAddress implements JavaDelegate {

    private final Permits permits;

    ChangeAddress(Permits permits) {
        this.permits = permits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("permitNumber", permits.changeAddress(execution.getProcessBusinessKey()));
    }
}
