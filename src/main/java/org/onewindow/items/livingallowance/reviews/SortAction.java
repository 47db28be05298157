package org.onewindow.items.livingallowance.reviews;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 区分处理方式: sets {@code action} to KEEP or CHANGE and {@code hearing}. */
@Component
class SortAction implements JavaDelegate {

    private final ReviewSteps steps;

    SortAction(ReviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.sort(execution.getProcessBusinessKey()));
    }
}
