package org.onewindow.publicnotice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 公示因异议中断: off the board, clock, record. */
@Component
class InterruptNotice implements JavaDelegate {

    private final NoticeSteps steps;

    InterruptNotice(NoticeSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.interrupt(execution.getProcessBusinessKey());
    }
}
