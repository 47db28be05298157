package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.onewindow.catalog.Term;
import org.onewindow.deadlines.WorkingCalendar;
import org.onewindow.support.HallClock;
import org.springframework.stereotype.Component;

/** How long applicant and window have for their words before and after acceptance, and when a reminder goes out. */
@Component
class IntakeTerms {

    /** The window's answer after receipt or reply. */
    static final String EXAMINATION = "EXAMINATION";

    /** What was promised to be handed in later. */
    static final String PENDING = "PENDING";

    private static final int WORKING_DAYS_LEFT = 2;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final StepDates steps;
    private final WorkingCalendar calendar;
    private final Clock clock;

    IntakeTerms(StepDates steps, WorkingCalendar calendar, Clock clock) {
        this.steps = steps;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last day of a step that begins on {@code from}, which does not count itself. */
    LocalDate due(String caseNumber, String step, LocalDate from) {
        Term term = steps.term(caseNumber, step);
        return calendar.due(from, term.limit(), term.rollOver()).due();
    }

    /**
     * The morning when two working days are left, in the form that timers read; where that is past, an instant after the
     * last day, which the timer never sees.
     */
    String reminder(LocalDate dueOn) {
        LocalDate day = dueOn;
        while (calendar.workingDaysBetween(day, dueOn) < WORKING_DAYS_LEFT) {
            day = day.minusDays(1);
        }
        OffsetDateTime at = day.atTime(MORNING).atZone(HallClock.ZONE).toOffsetDateTime();
        return at.toInstant().isAfter(clock.instant())
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at)
                : DueDates.endOf(dueOn.plusDays(1));
    }
}
