package org.onewindow.workflow;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.onewindow.support.AlreadyDone;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Processes that go on for years after a case has ended: the life of a permit, of an allowance.
 *
 * <p>Such a process has no human tasks; people act through cases or on the record's page, and the process is told. Its
 * business key is the number of the record, never of a case.
 */
@Service
public class Lives {

    private final RuntimeService runtime;
    private final Processes processes;

    Lives(RuntimeService runtime, Processes processes) {
        this.runtime = runtime;
        this.processes = processes;
    }

    /** Begins a life in the newest version of its diagram; a record has one life. */
    @Transactional
    public void begin(String processKey, String record, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(processKey, record, variables);
    }

    /** Tells a life what has happened; refused politely when it does not wait for that. */
    @Transactional
    public void tell(String record, String message, Map<String, Object> variables) {
        processes.hold(record);
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(record)
                    .setVariables(variables)
                    .correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new AlreadyDone("现在的状态下不能这样办理，请刷新后再看。");
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("the life moved in the same moment", e);
        }
    }

    /** Whether the life would take a message now. */
    public boolean awaits(String record, String message) {
        return processes.awaits(record, message);
    }

    /** Whether the record still lives. */
    public boolean goesOn(String record) {
        return !processes.currentActivities(record).isEmpty();
    }
}
