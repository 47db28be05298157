package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.onewindow.catalog.Term;
import org.onewindow.deadlines.Limit;
import org.onewindow.deadlines.LimitUnit;
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

    /** How long before its last day the applicant is reminded. */
    private static final String REMINDER = "REMINDER";

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
     * The morning when as many days are left as the terms say, in the form that timers read; where that is past, an instant
     * after the last day, which the timer never sees.
     */
    String reminder(String caseNumber, LocalDate dueOn) {
        OffsetDateTime at = before(dueOn, steps.term(caseNumber, REMINDER).limit())
                .atTime(MORNING)
                .atZone(HallClock.ZONE)
                .toOffsetDateTime();
        return at.toInstant().isAfter(clock.instant())
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at)
                : DueDates.endOf(dueOn.plusDays(1));
    }

    private LocalDate before(LocalDate dueOn, Limit left) {
        if (left.unit() == LimitUnit.CALENDAR_DAY) {
            return dueOn.minusDays(left.value());
        }
        LocalDate day = dueOn;
        while (calendar.workingDaysBetween(day, dueOn) < left.value()) {
            day = day.minusDays(1);
        }
        return day;
    }
}
