package org.onewindow.publicnotice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 长期公布: name, members and amount stay public while the benefit is paid. */
@Component
class ListRecipient implements JavaDelegate {

    private final RecipientList list;

    ListRecipient(RecipientList list) {
        this.list = list;
    }

    @Override
    public void execute(DelegateExecution execution) {
        list.add(execution.getProcessBusinessKey());
    }
}
