package org.onewindow.items.livingallowance.payments;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 建立待遇: from the month after the decision on, the family is paid. */
@Component
class BeginAllowance implements JavaDelegate {

    private final AllowanceGrants grants;

    BeginAllowance(AllowanceGrants grants) {
        this.grants = grants;
    }

    @Override
    public void execute(DelegateExecution execution) {
        grants.begin(execution.getProcessBusinessKey());
    }
}
