package org.onewindow.publicnotice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 开始公示: on the board, letter, clock; tells the timer when the period ends. */
@Component
class BeginNotice implements JavaDelegate {

    private final NoticeSteps steps;

    BeginNotice(NoticeSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.begin(execution.getProcessBusinessKey()));
    }
}
