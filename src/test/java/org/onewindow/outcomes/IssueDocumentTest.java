package org.onewindow.outcomes;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

class IssueDocumentTest {

    private final Documents documents = mock(Documents.class);
    private final DocumentModels models = mock(DocumentModels.class);

    @Test
    void issuesTheLetterTheStepNamesOncePerStep() {
        DelegateExecution step = mock(DelegateExecution.class);
        when(step.getProcessBusinessKey()).thenReturn("620102-261122-0000017");
        when(step.getVariableLocal("document")).thenReturn("grant");
        when(step.getCurrentActivityId()).thenReturn("issueDocumentOfGrant");

        new IssueDocument(documents, models).execute(step);

        verify(documents).issue("620102-261122-0000017", "grant", "issueDocumentOfGrant", models);
    }
}
