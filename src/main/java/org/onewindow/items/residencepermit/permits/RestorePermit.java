package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 恢复使用功能: endorsed late. */
@Component
class RestorePermit implements JavaDelegate {

    private final PermitLife life;

    RestorePermit(PermitLife life) {
        this.life = life;
    }

    @Override
    public void execute(DelegateExecution execution) {
        life.restore(execution.getProcessBusinessKey());
    }
}
