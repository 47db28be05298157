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

    /** Of these the norm limits the whole stay, however many tasks it takes (57号 art 20). */
    private static final Set<String> LIMITED_AS_A_STAY = Set.of("COUNTY");

    private final StepDates dates;
    private final AnswerDays intake;
    private final CaseSteps steps;
    private final CaseClocks clocks;

    TaskClocks(StepDates dates, AnswerDays intake, CaseSteps steps, CaseClocks clocks) {
        this.dates = dates;
        this.intake = intake;
        this.steps = steps;
        this.clocks = clocks;
    }

    @Override
    @Transactional
    public Instant begun(StepTask task) {
        @Nullable ClockView clock = clocks.find(task.caseNumber()).orElse(null);
        LocalDate due = task.step().equals(IntakeTerms.EXAMINATION)
                ? dates.begin(task, intake.answerFrom(task.caseNumber())).due()
                : dates.begin(task, LIMITED_AS_A_STAY.contains(task.step())).due();
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
}
