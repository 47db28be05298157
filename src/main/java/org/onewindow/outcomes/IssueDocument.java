package org.onewindow.outcomes;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issues the letter that the step names in its input parameter {@code document}. */
@Component
class IssueDocument implements JavaDelegate {

    private final Documents documents;
    private final DocumentModels models;
    private final HistoryService history;

    IssueDocument(Documents documents, DocumentModels models, HistoryService history) {
        this.documents = documents;
        this.models = models;
        this.history = history;
    }

    @Override
    public void execute(DelegateExecution step) {
        String caseNumber = step.getProcessBusinessKey();
        String code = (String) step.getVariableLocal("document");
        documents.issue(caseNumber, code, occasion(step), models);
    }

    /** The step; where a case comes through it again, after an objection for example, the round too. */
    private String occasion(DelegateExecution step) {
        long before = history.createHistoricActivityInstanceQuery()
                .processInstanceId(step.getProcessInstanceId())
                .activityId(step.getCurrentActivityId())
                .finished()
                .count();
        return before == 0 ? step.getCurrentActivityId() : step.getCurrentActivityId() + "-" + (before + 1);
    }
}
