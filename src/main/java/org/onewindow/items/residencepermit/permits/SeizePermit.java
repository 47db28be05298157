package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 收缴: obtained by fraud. */
@Component
class SeizePermit implements JavaDelegate {

    private final PermitLife life;

    SeizePermit(PermitLife life) {
        this.life = life;
    }

    @Override
    public void execute(DelegateExecution execution) {
        life.seize(execution.getProcessBusinessKey());
    }
}
