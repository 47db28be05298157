package org.onewindow.items.residenceregistration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记入册: the register says what was decided. */
@Component
class KeepRegistration implements JavaDelegate {

    private final RegistrationSteps steps;

    KeepRegistration(RegistrationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.keep(execution.getProcessBusinessKey());
    }
}
