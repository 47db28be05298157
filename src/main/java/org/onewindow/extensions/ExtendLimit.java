package org.onewindow.extensions;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 延长期限: the head has agreed, the clock gets its longer limit. */
@Component
class ExtendLimit implements JavaDelegate {

    private final Extensions extensions;

    ExtendLimit(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.grant(execution.getProcessBusinessKey());
    }
}
