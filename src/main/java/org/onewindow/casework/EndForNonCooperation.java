package org.onewindow.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 终止审核确认: the process ends because the family does not cooperate. */
@Component
class EndForNonCooperation implements JavaDelegate {

    private final EarlyEnds ends;

    EndForNonCooperation(EarlyEnds ends) {
        this.ends = ends;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ends.forNonCooperation(execution.getProcessBusinessKey());
    }
}
