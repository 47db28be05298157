package org.onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.ClockChanged;
import org.onewindow.deadlines.ClockView;
import org.onewindow.deadlines.WorkingCalendarChanged;
import org.onewindow.support.HallClock;
import org.onewindow.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the due dates of the engine's timers and tasks equal to those of the ledger. */
@Component
class DueDates {

    /** A decided case runs on where the limit covers the making of the result. */
    private static final List<CaseStatus> RUNNING =
            List.of(CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW, CaseStatus.PUBLIC_NOTICE, CaseStatus.DECIDED);

    /** In the shared diagrams: the window's answer to an application and to a reply. */
    private static final List<String> ANSWER_TIMERS = List.of("examinationLapsed", "reviewLapsed");

    private final CaseFiles files;
    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final Processes processes;

    DueDates(CaseFiles files, CaseClocks clocks, CaseSteps steps, Processes processes) {
        this.files = files;
        this.clocks = clocks;
        this.steps = steps;
        this.processes = processes;
    }

    @EventListener
    @Transactional
    public void on(ClockChanged changed) {
        reschedule(changed.caseNumber(), clocks.view(changed.caseNumber()));
    }

    @EventListener
    @Transactional
    public void on(WorkingCalendarChanged changed) {
        List<String> running = files.inStatus(RUNNING, Integer.MAX_VALUE).stream()
                .map(CaseFile::number)
                .toList();
        Map<String, ClockView> views = new HashMap<>(clocks.views(running));
        views.values().removeIf(view -> view.stoppedOn() != null);
        views.forEach(this::reschedule);
        // Steps run outside the clock of the case too: before it is accepted and after it is decided.
        steps.casesAtADesk().stream()
                .filter(number -> !views.containsKey(number))
                .forEach(number -> {
                    processes.dueOn(tasks(number, clocks.find(number).orElse(null)));
                    answers(number);
                });
    }

    /** Silence becomes acceptance when the officer's own last day is over, and not on another. */
    private void answers(String caseNumber) {
        steps.open(List.of(caseNumber)).getOrDefault(caseNumber, List.of()).stream()
                .filter(step -> step.step().equals(IntakeTerms.EXAMINATION))
                .forEach(step -> ANSWER_TIMERS.forEach(
                        timer -> processes.moveTimers(caseNumber, timer, lastInstantOf(step.due()))));
    }

    private void reschedule(String caseNumber, ClockView view) {
        processes.reschedule(caseNumber, lastInstantOf(view.promisedDue()), tasks(caseNumber, view), variables(view));
    }

    private Map<String, Instant> tasks(String caseNumber, @Nullable ClockView view) {
        return steps.recount(caseNumber).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, step -> lastInstantOf(TaskClocks.earlier(view, step.getValue()))));
    }

    /** What the process is told of the clock. */
    static Map<String, Object> variables(ClockView view) {
        return Map.of(
                CaseVariables.PROMISED_DUE, endOf(view.promisedDue()),
                CaseVariables.STATUTORY_DUE, endOf(view.statutoryDue()));
    }

    /** The last second of a day, in the form that timers and due dates read. */
    static String endOf(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(lastSecondOf(day));
    }

    static Instant lastInstantOf(LocalDate day) {
        return lastSecondOf(day).toInstant();
    }

    private static OffsetDateTime lastSecondOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(HallClock.ZONE).toOffsetDateTime();
    }
}
