package org.onewindow.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a step of a case on one day. */
final class StepReading {

    private final Step step;
    private final @Nullable Ledger ledger;
    private final Almanac almanac;
    private final LocalDate today;

    /** A step that has ended is always read on the day it ended. */
    StepReading(Step step, @Nullable Ledger ledger, Almanac almanac, LocalDate day) {
        this.step = step;
        this.ledger = ledger;
        this.almanac = almanac;
        this.today = step.endedOn() == null ? day : step.endedOn();
    }

    /** The due day as calendar and ledger have it now; a day that was told to somebody stays. */
    LocalDate due() {
        return step.isOpen() && step.taskId() != null ? count().due() : step.dueOn();
    }

    StepView view(WarningThresholds thresholds) {
        LocalDate due = due();
        int remaining = WorkingCalendar.remaining(almanac, today, due);
        boolean late = today.isAfter(due);
        boolean paused = step.isOpen() && step.taskId() != null && ledger != null && ledger.isPaused();
        boolean atRest = paused || !step.isOpen();
        int whole = period().workingDays(almanac, due);
        return new StepView(
                step.caseNumber(),
                step.taskId(),
                step.step(),
                step.name(),
                step.startedOn(),
                step.limit(),
                step.basis(),
                due,
                step.endedOn(),
                explanation(due),
                remaining,
                atRest && !late ? Warning.NONE : thresholds.stepWarning(remaining, whole, late),
                paused);
    }

    private String explanation(LocalDate due) {
        var count = count();
        if (!count.due().equals(due)) {
            return "“" + step.name() + "”的最后一天定为 " + Dates.withWeekday(due) + "，定下以后不因日历调整再变动。";
        }
        return new Explanation(almanac, period(), count).sentence("开始“" + step.name() + "”", pauses(), List.of());
    }

    private List<String> pauses() {
        List<String> words = new ArrayList<>();
        for (Pause pause : period().pauses()) {
            if (pause.until().isAfter(step.startedOn()) && !pause.since().isAfter(step.dueOn())) {
                new PauseWords(almanac, step.limit().unit(), step.startedOn().getYear())
                        .of(pause)
                        .ifPresent(words::add);
            }
        }
        return words;
    }

    private Period period() {
        return step.period(ledger, today);
    }

    private Period.Count count() {
        return period().count(almanac);
    }
}
