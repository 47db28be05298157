package org.onewindow.inquiries;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 说明期限届满: nobody explained anything; the findings are judged as they are. */
@Component
class CloseCounterEvidence implements JavaDelegate {

    private final InquirySteps steps;

    CloseCounterEvidence(InquirySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.unanswered(execution.getProcessBusinessKey());
    }
}
