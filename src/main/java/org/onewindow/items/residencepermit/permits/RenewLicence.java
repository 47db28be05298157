package org.onewindow.items.residencepermit.permits;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 更新电子证照: a new card or a new address. */
@Component
class RenewLicence implements JavaDelegate {

    private final PermitLife life;

    RenewLicence(PermitLife life) {
        this.life = life;
    }

    @Override
    public void execute(DelegateExecution execution) {
        life.renewLicence(execution.getProcessBusinessKey());
    }
}
