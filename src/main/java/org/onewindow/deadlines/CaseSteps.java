package org.onewindow.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of steps: which limit each step of a case had, when it is due and whether it was kept. Whoever writes to it
 * holds the clock of the case first, as those do who write to the clock; else two of them could wait for each other.
 */
@Service
public class CaseSteps {

    private final Steps steps;
    private final Ledgers ledgers;
    private final WorkingCalendar calendar;
    private final WarningThresholds thresholds;
    private final Clock clock;

    CaseSteps(Steps steps, Ledgers ledgers, WorkingCalendar calendar, WarningThresholds thresholds, Clock clock) {
        this.steps = steps;
        this.ledgers = ledgers;
        this.calendar = calendar;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** Begins a step today, or on the day the case itself begins to count if that is still to come; tells the due day. */
    @Transactional
    public DueDate begin(NewStep begun) {
        return begin(begun, startOf(begun));
    }

    /** Begins a step on the day of the event it counts from, which may be recorded later. */
    @Transactional
    public DueDate begin(NewStep begun, LocalDate on) {
        ledgers.lock(begun.caseNumber());
        if (begun.taskId() == null) {
            steps.endTimer(begun.caseNumber(), begun.step(), today());
        }
        DueDate due = calendar.due(on, begun.limit(), begun.rollOver());
        steps.add(new Step(
                begun.caseNumber(),
                begun.taskId(),
                begun.step(),
                begun.name(),
                on,
                begun.limit(),
                begun.rollOver(),
                begun.basis(),
                due.due(),
                null));
        return due;
    }

    /** The officer's task is done, or was taken away. */
    @Transactional
    public void endTask(String taskId) {
        ledgers.lockOfTask(taskId);
        steps.endTask(taskId, today());
    }

    /** What a timer waited for has come, or its last day is over. */
    @Transactional
    public void endTimer(String caseNumber, String step) {
        ledgers.lock(caseNumber);
        steps.endTimer(caseNumber, step, today());
    }

    /** Nothing of the case runs any more. */
    @Transactional
    public void endAll(String caseNumber) {
        ledgers.lock(caseNumber);
        steps.endAll(caseNumber, today());
    }

    /** All steps of a case in the order they began. */
    @Transactional(readOnly = true)
    public List<StepView> of(String caseNumber) {
        return views(steps.of(List.of(caseNumber)), List.of(caseNumber));
    }

    /** The running steps of many cases, those due first at the front, with two queries. */
    @Transactional(readOnly = true)
    public Map<String, List<StepView>> open(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty()
                ? Map.of()
                : views(steps.open(caseNumbers), caseNumbers).stream()
                        .collect(Collectors.groupingBy(StepView::caseNumber, LinkedHashMap::new, Collectors.toList()));
    }

    /** The cases in which an officer's step runs. */
    public List<String> casesAtADesk() {
        return steps.casesAtADesk();
    }

    /** Counts the running steps of officers again, after calendar or ledger changed; task to due day. */
    @Transactional
    public Map<String, LocalDate> recount(String caseNumber) {
        Map<String, LocalDate> dues = new LinkedHashMap<>();
        @Nullable Ledger ledger = ledgers.locked(caseNumber).orElse(null);
        for (Step step : steps.open(List.of(caseNumber))) {
            String task = step.taskId();
            if (task != null) {
                LocalDate due = new StepReading(step, ledger, calendar.almanac(), today()).due();
                steps.due(task, due);
                dues.put(task, due);
            }
        }
        return dues;
    }

    /** Counts a running step that waits on a timer again, after the calendar changed: for last days that follow it. */
    @Transactional
    public Optional<DueDate> recountTimer(String caseNumber, String step) {
        ledgers.lock(caseNumber);
        return steps.open(List.of(caseNumber)).stream()
                .filter(open -> open.taskId() == null && open.step().equals(step))
                .findFirst()
                .map(open -> {
                    DueDate due = calendar.due(open.startedOn(), open.limit(), open.rollOver());
                    steps.timerDue(caseNumber, step, due.due());
                    return due;
                });
    }

    private List<StepView> views(List<Step> found, Collection<String> caseNumbers) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Ledger> ledgerOf = ledgers.of(caseNumbers);
        Almanac almanac = calendar.almanac();
        return found.stream()
                .map(step -> new StepReading(step, ledgerOf.get(step.caseNumber()), almanac, today()).view(thresholds))
                .toList();
    }

    private LocalDate startOf(NewStep begun) {
        List<Step> before = begun.goesOn() ? steps.of(List.of(begun.caseNumber())) : List.of();
        if (!before.isEmpty() && before.get(before.size() - 1).step().equals(begun.step())) {
            return before.get(before.size() - 1).startedOn();
        }
        Ledger ledger = ledgers.of(List.of(begun.caseNumber())).get(begun.caseNumber());
        return ledger != null && ledger.startedOn().isAfter(today()) ? ledger.startedOn() : today();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
