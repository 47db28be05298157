package org.onewindow.inquiries;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.registers.RegisterKind;
import org.springframework.stereotype.Component;

/** 核对期限届满: a later answer changes nothing. */
@Component
class CloseRegisterRequest implements JavaDelegate {

    private final InquirySteps steps;

    CloseRegisterRequest(InquirySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RegisterKind kind = InquiryVariables.kind(execution.getVariable(InquiryVariables.KIND));
        steps.close(execution.getProcessBusinessKey(), kind);
    }
}
