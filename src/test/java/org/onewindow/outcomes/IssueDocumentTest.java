package org.onewindow.outcomes;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

class IssueDocumentTest {

    private final Documents documents = mock(Documents.class);
    private final DocumentModels models = mock(DocumentModels.class);

    private final HistoryService history = mock(HistoryService.class, RETURNS_DEEP_STUBS);

    @Test
    void issuesTheLetterTheStepNamesOncePerStep() {
        comesThrough(0);
        verify(documents).issue("620102-261122-0000017", "grant", "issueDocumentOfGrant", models);
    }

    @Test
    void issuesItAgainWhenTheCaseComesThroughTheStepAgain() {
        comesThrough(1);
        verify(documents).issue("620102-261122-0000017", "grant", "issueDocumentOfGrant-2", models);
    }

    private void comesThrough(long before) {
        when(history.createHistoricActivityInstanceQuery()
                        .processInstanceId("p1")
                        .activityId("issueDocumentOfGrant")
                        .finished()
                        .count())
                .thenReturn(before);
        DelegateExecution step = mock(DelegateExecution.class);
        when(step.getProcessInstanceId()).thenReturn("p1");
        when(step.getProcessBusinessKey()).thenReturn("620102-261122-0000017");
        when(step.getVariableLocal("document")).thenReturn("grant");
        when(step.getCurrentActivityId()).thenReturn("issueDocumentOfGrant");

        new IssueDocument(documents, models, history).execute(step);
    }
}
