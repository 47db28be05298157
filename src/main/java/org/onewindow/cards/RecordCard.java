package org.onewindow.cards;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记制好的证件: the card centre has reported its work done. */
@Component
class RecordCard implements JavaDelegate {

    private final CardSteps steps;

    RecordCard(CardSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.receive(execution.getProcessBusinessKey());
    }
}
