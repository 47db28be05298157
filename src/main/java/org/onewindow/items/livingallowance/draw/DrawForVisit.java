package org.onewindow.items.livingallowance.draw;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 抽查抽签: whether the county must, may have to, or need not visit the family. */
@Component
class DrawForVisit implements JavaDelegate {

    private final CountyVisits visits;

    DrawForVisit(CountyVisits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("countyVisit", visits.decide(execution.getProcessBusinessKey()));
    }
}
