package org.onewindow.casework;

import java.time.LocalDate;
import org.onewindow.deadlines.WorkingCalendar;
import org.springframework.stereotype.Component;

/** From which day the office's time to answer an applicant counts (行政许可法 art 32). */
@Component
class AnswerDays {

    private final CaseFiles files;
    private final Supplements supplements;
    private final WorkingCalendar calendar;

    AnswerDays(CaseFiles files, Supplements supplements, WorkingCalendar calendar) {
        this.files = files;
        this.supplements = supplements;
        this.calendar = calendar;
    }

    /** The day the last reply came in, or the application itself while nothing was asked back. */
    LocalDate answerFrom(String caseNumber) {
        return supplements
                .open(caseNumber)
                .map(SupplementRequest::repliedAt)
                .map(replied -> calendar.receiptDay(replied).date())
                .orElseGet(() -> files.get(caseNumber).receivedOn());
    }
}
