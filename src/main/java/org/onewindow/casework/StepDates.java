package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.Term;
import org.onewindow.catalog.Terms;
import org.onewindow.deadlines.DueDate;
import org.onewindow.deadlines.WorkingCalendar;
import org.springframework.stereotype.Service;

/** When the steps of a case that wait for an instant end. */
@Service
public class StepDates {

    private final CaseFiles files;
    private final Catalog catalog;
    private final Terms terms;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StepDates(CaseFiles files, Catalog catalog, Terms terms, WorkingCalendar calendar, Clock clock) {
        this.files = files;
        this.catalog = catalog;
        this.terms = terms;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Begins a step today.
     *
     * @param step the term's code, for example {@code PUBLIC_NOTICE}
     * @param name the step in words
     */
    public DueDate begin(String caseNumber, String step, String name) {
        Term term = term(caseNumber, step);
        return calendar.due(LocalDate.now(clock), term.limit(), term.rollOver());
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
