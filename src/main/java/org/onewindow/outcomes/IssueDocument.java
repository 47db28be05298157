package org.onewindow.outcomes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issues the letter that the step names in its input parameter {@code document}. */
@Component
class IssueDocument implements JavaDelegate {

    private final Documents documents;
    private final DocumentModels models;

    IssueDocument(Documents documents, DocumentModels models) {
        this.documents = documents;
        this.models = models;
    }

    @Override
    public void execute(DelegateExecution step) {
        String caseNumber = step.getProcessBusinessKey();
        String code = (String) step.getVariableLocal("document");
        documents.issue(caseNumber, code, step.getCurrentActivityId(), models);
    }
}
