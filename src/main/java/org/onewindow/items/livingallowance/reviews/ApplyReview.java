package org.onewindow.items.livingallowance.reviews;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 执行决定: sets {@code changed} and {@code overpaid}. */
@Component
class ApplyReview implements JavaDelegate {

    private final ReviewSteps steps;

    ApplyReview(ReviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(steps.apply(execution.getProcessBusinessKey()));
    }
}
