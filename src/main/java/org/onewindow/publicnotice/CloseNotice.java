package org.onewindow.publicnotice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 公示期满无异议: off the board, clock, record. */
@Component
class CloseNotice implements JavaDelegate {

    private final NoticeSteps steps;

    CloseNotice(NoticeSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.close(execution.getProcessBusinessKey());
    }
}
