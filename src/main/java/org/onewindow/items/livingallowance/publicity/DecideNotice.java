package org.onewindow.items.livingallowance.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 要不要公示: asked after every first opinion; what an earlier notice came to tells that there was one. */
@Component
class DecideNotice implements JavaDelegate {

    private final NoticeNeed need;

    DecideNotice(NoticeNeed need) {
        this.need = need;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean shownBefore = execution.getVariable("noticeOutcome") != null;
        execution.setVariable("noticeNeeded", need.exists(execution.getProcessBusinessKey(), shownBefore));
    }
}
