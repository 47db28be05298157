package org.onewindow.inquiries;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.onewindow.registers.RegisterKind;
import org.springframework.stereotype.Component;

/** 发出核对请求: the question leaves once the case is safe. */
@Component
class AskRegister implements JavaDelegate {

    private final InquirySteps steps;

    AskRegister(InquirySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RegisterKind kind = InquiryVariables.kind(execution.getVariable(InquiryVariables.KIND));
        execution.setVariables(steps.ask(execution.getProcessBusinessKey(), kind));
    }
}
