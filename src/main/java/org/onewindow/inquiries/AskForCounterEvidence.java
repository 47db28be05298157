package org.onewindow.inquiries;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 告知核查结果: the applicant has the word until the last day. */
@Component
class AskForCounterEvidence implements JavaDelegate {

    private final InquirySteps steps;

    AskForCounterEvidence(InquirySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.tell(execution.getProcessBusinessKey(), execution.getCurrentActivityId()));
    }
}
