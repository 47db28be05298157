package org.onewindow.inquiries;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.registers.RegisterKind;
import org.springframework.stereotype.Component;

/** 读取核对结果: what came back in time. */
@Component
class ReadRegisterAnswer implements JavaDelegate {

    private final InquirySteps steps;

    ReadRegisterAnswer(InquirySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RegisterKind kind = InquiryVariables.kind(execution.getVariable(InquiryVariables.KIND));
        execution.setVariables(steps.read(execution.getProcessBusinessKey(), kind));
    }
}
