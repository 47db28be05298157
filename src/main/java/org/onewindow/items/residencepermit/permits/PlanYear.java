package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 推算本年度签注期: when the window opens and when the year is full. */
@Component
class PlanYear implements JavaDelegate {

    private final PermitLife life;

    PlanYear(PermitLife life) {
        this.life = life;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(life.plan(execution.getProcessBusinessKey()));
    }
}
