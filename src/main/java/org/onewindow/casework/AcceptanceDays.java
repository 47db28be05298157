package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.deadlines.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which day the acceptance of a case counts, where it was not accepted at once. */
@Component
class AcceptanceDays {

    /** The office did not answer in time. */
    static final String SILENCE = "窗口没有在期限内答复，从收到之日起视为受理";

    private final JdbcClient jdbc;
    private final Supplements supplements;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AcceptanceDays(JdbcClient jdbc, Supplements supplements, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.supplements = supplements;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The day that was noted; else today if something had to be supplied first; else the day of receipt. */
    LocalDate of(CaseFile file) {
        return noted(file.number())
                .orElseGet(() -> supplements.latest(file.number()).isPresent() ? today() : file.receivedOn());
    }

    /** The day for which an acceptance of this moment counts. */
    LocalDate today() {
        return calendar.receiptDay(clock.instant()).date();
    }

    void set(String caseNumber, LocalDate countsOn, String why) {
        jdbc.sql("""
                        insert into acceptance_day (case_number, counts_on, why) values (?, ?, ?)
                        on conflict (case_number) do update set counts_on = excluded.counts_on, why = excluded.why""").params(caseNumber, countsOn, why).update();
    }

    /** Whether nobody answered in time. */
    boolean isSilent(String caseNumber) {
        return jdbc.sql("select count(*) from acceptance_day where case_number = ? and why = ?")
                        .params(caseNumber, SILENCE)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<LocalDate> noted(String caseNumber) {
        return jdbc.sql("select counts_on from acceptance_day where case_number = ?")
                .param(caseNumber)
                .query(LocalDate.class)
                .optional();
    }
}
