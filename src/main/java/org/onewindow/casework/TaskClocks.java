package org.onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.ClockView;
import org.onewindow.workflow.StepTask;
import org.onewindow.workflow.TaskSteps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a task the limit of its step: it is due with the step, or with the whole case if that comes first. */
@Service
class TaskClocks implements TaskSteps {

    /** Of these the norm limits the beginning and not the end (57号 art 15). */
    private static final Set<String> LIMITED_IN_BEGINNING = Set.of("INVESTIGATION");

    /** Only a refusal has to be told within days of its own (57号 art 21). */
    private static final String REFUSAL_NOTICE = "REFUSAL_NOTICE";

    private final StepDates dates;
    private final CaseSteps steps;
    private final CaseClocks clocks;
    private final CaseDecisions decisions;

    TaskClocks(StepDates dates, CaseSteps steps, CaseClocks clocks, CaseDecisions decisions) {
        this.dates = dates;
        this.steps = steps;
        this.clocks = clocks;
        this.decisions = decisions;
    }

    @Override
    @Transactional
    public Instant begun(StepTask task) {
        @Nullable ClockView clock = clocks.find(task.caseNumber()).orElse(null);
        if (task.step().equals(REFUSAL_NOTICE) && clock != null && !isRefused(task.caseNumber())) {
            return DueDates.lastInstantOf(clock.promisedDue());
        }
        LocalDate due = dates.begin(task.caseNumber(), task.taskId(), task.step(), task.name())
                .due();
        return DueDates.lastInstantOf(earlier(clock, due));
    }

    @Override
    @Transactional
    public Optional<Instant> claimed(StepTask task) {
        if (!LIMITED_IN_BEGINNING.contains(task.step())) {
            return Optional.empty();
        }
        steps.endTask(task.taskId());
        return clocks.find(task.caseNumber()).map(ClockView::promisedDue).map(DueDates::lastInstantOf);
    }

    @Override
    @Transactional
    public void ended(String taskId) {
        steps.endTask(taskId);
    }

    /** Once the case is decided its own clock stands, and the step's is the only one that runs. */
    static LocalDate earlier(@Nullable ClockView clock, LocalDate stepDue) {
        return clock == null || clock.stoppedOn() != null || stepDue.isBefore(clock.promisedDue())
                ? stepDue
                : clock.promisedDue();
    }

    private boolean isRefused(String caseNumber) {
        return decisions
                .of(caseNumber)
                .filter(decided -> decided.decision() == Decision.REFUSED)
                .isPresent();
    }
}
