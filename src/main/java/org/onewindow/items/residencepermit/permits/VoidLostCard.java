package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 挂失: the lost card is none any more. */
@Component
class VoidLostCard implements JavaDelegate {

    private final PermitLife life;

    VoidLostCard(PermitLife life) {
        this.life = life;
    }

    @Override
    public void execute(DelegateExecution execution) {
        life.voidCard(execution.getProcessBusinessKey());
    }
}
