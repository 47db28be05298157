package org.onewindow.items.residencepermit.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 分清业务: which of the permit's services it is, what it costs and whether it makes a card. */
@Component
class SortByService implements JavaDelegate {

    private final AskedService services;

    SortByService(AskedService services) {
        this.services = services;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(services.of(execution.getProcessBusinessKey()));
    }
}
