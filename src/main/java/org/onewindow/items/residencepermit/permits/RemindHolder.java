package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提醒签注: once a year, a month before the anniversary. */
@Component
class RemindHolder implements JavaDelegate {

    private final PermitLife life;

    RemindHolder(PermitLife life) {
        this.life = life;
    }

    @Override
    public void execute(DelegateExecution execution) {
        life.remind(execution.getProcessBusinessKey());
    }
}
