package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.Term;
import org.onewindow.catalog.Terms;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.DueDate;
import org.onewindow.deadlines.NewStep;
import org.onewindow.workflow.StepTask;
import org.springframework.stereotype.Service;

/** When the steps of a case that wait for an instant end. */
@Service
public class StepDates {

    private final CaseFiles files;
    private final Catalog catalog;
    private final Terms terms;
    private final CaseSteps steps;
    private final Clock clock;

    StepDates(CaseFiles files, Catalog catalog, Terms terms, CaseSteps steps, Clock clock) {
        this.files = files;
        this.catalog = catalog;
        this.terms = terms;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Begins a step today that waits on a timer; one of the same kind that still runs ends with it.
     *
     * @param step the term's code, for example {@code PUBLIC_NOTICE}
     * @param name the step in words
     */
    public DueDate begin(String caseNumber, String step, String name) {
        Term term = term(caseNumber, step);
        return steps.begin(
                new NewStep(caseNumber, null, step, name, term.limit(), term.rollOver(), term.basis(), false));
    }

    /** The same for a step that counts from an event of another day, such as the posting of a notice. */
    public DueDate begin(String caseNumber, String step, String name, LocalDate on) {
        Term term = term(caseNumber, step);
        return steps.begin(
                new NewStep(caseNumber, null, step, name, term.limit(), term.rollOver(), term.basis(), false), on);
    }

    /** The same for the step of an officer's task that counts from an event of another day. */
    DueDate begin(StepTask task, LocalDate on) {
        return steps.begin(step(task, false), on);
    }

    /** The same for the step of an officer's task; {@code goesOn} if the limit covers tasks of the same step before it. */
    DueDate begin(StepTask task, boolean goesOn) {
        return steps.begin(step(task, goesOn));
    }

    private NewStep step(StepTask task, boolean goesOn) {
        Term term = term(task.caseNumber(), task.step());
        return new NewStep(
                task.caseNumber(),
                task.taskId(),
                task.step(),
                task.name(),
                term.limit(),
                term.rollOver(),
                term.basis(),
                goesOn);
    }

    /** The last day of a running step as the calendar has it now, kept in the ledger; empty if no such step runs. */
    public Optional<DueDate> recount(String caseNumber, String step) {
        return steps.recountTimer(caseNumber, step);
    }

    /** What the step waited for has come, or its last day is over. */
    public void end(String caseNumber, String step) {
        steps.endTimer(caseNumber, step);
    }

    /** The term that counts for a case today. */
    public Term term(String caseNumber, String step) {
        CaseFile file = files.get(caseNumber);
        return terms.of(
                catalog.itemOf(file.processDefinitionId()).files(), file.areaCode(), LocalDate.now(clock), step);
    }

    /** The last second of a day, in the form that timers and due dates read. */
    public static String endOf(LocalDate day) {
        return DueDates.endOf(day);
    }
}
