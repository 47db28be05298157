package org.onewindow.items.livingallowance.relatives;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 近亲属单独登记: does nothing unless the applicant declared one. */
@Component
class RegisterNearRelative implements JavaDelegate {

    private final NearRelatives register;

    RegisterNearRelative(NearRelatives register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.enter(execution.getProcessBusinessKey());
    }
}
