package org.onewindow.items.residenceregistration;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.SealedJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was reported about registrations, case by case; entries are only ever added. */
@Repository
class RegistrationEvents {

    private final JdbcClient jdbc;
    private final SealedJson sealed;
    private final Clock clock;

    RegistrationEvents(JdbcClient jdbc, SealedJson sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * What a case did to a registration.
     *
     * @param endedOn null while it is in force
     */
    record Entry(
            String number,
            Report.Kind kind,
            LocalDate registeredOn,
            LocalDate happenedOn,
            @Nullable LocalDate endedOn) {}

    /** What a case did; empty while nothing was done. */
    Optional<Entry> ofCase(String caseNumber) {
        return jdbc.sql("""
                        select r.number, e.kind, r.registered_on, e.happened_on, r.ended_on
                        from residence_registration_event e join residence_registration r on r.number = e.number
                        where e.case_number = ?""")
                .param(caseNumber)
                .query((row, n) -> new Entry(
                        row.getString("number"),
                        Report.Kind.valueOf(row.getString("kind")),
                        row.getObject("registered_on", LocalDate.class),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)))
                .optional();
    }

    /** Writes down what was reported and by whom. */
    void note(String number, String caseNumber, Report report, LocalDate today) {
        jdbc.sql("""
                        insert into residence_registration_event (number, kind, case_number, happened_on, at, report)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        number,
                        report.kind().name(),
                        caseNumber,
                        today,
                        Timestamp.from(clock.instant()),
                        sealed.seal(report))
                .update();
    }
}
