package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 中止使用功能: the anniversary has come without an endorsement. */
@Component
class SuspendPermit implements JavaDelegate {

    private final PermitLife life;

    SuspendPermit(PermitLife life) {
        this.life = life;
    }

    @Override
    public void execute(DelegateExecution execution) {
        life.suspend(execution.getProcessBusinessKey());
    }
}
