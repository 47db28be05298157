package org.onewindow.items.livingallowance.fieldwork;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 制作初审意见: one paper for every first opinion, also for the one after an objection. */
@Component
class WriteFirstOpinion implements JavaDelegate {

    private final FirstOpinions letters;

    WriteFirstOpinion(FirstOpinions letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.write(execution.getProcessBusinessKey());
    }
}
