package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 终止: household moved in, death, conditions lost. */
@Component
class EndPermit implements JavaDelegate {

    private final PermitLife life;

    EndPermit(PermitLife life) {
        this.life = life;
    }

    @Override
    public void execute(DelegateExecution execution) {
        life.end(execution.getProcessBusinessKey());
    }
}
