package org.onewindow.cards;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 催促制证: the limit of the case has run out and the card is not there. */
@Component
class UrgeCardCentre implements JavaDelegate {

    private final CardSteps steps;

    UrgeCardCentre(CardSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.urge(execution.getProcessBusinessKey());
    }
}
