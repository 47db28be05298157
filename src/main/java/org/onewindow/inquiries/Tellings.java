package org.onewindow.inquiries;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When applicants were told of a result that deviates, and until when they may explain it. */
@Repository
class Tellings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Tellings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String caseNumber, LocalDate explainUntil) {
        jdbc.sql("insert into check_result_telling (case_number, told_at, explain_until) values (?, ?, ?)")
                .params(caseNumber, Timestamp.from(clock.instant()), explainUntil)
                .update();
    }

    /** The last day for an explanation, once the applicant was told. */
    Optional<LocalDate> explainUntil(String caseNumber) {
        return jdbc.sql("select explain_until from check_result_telling where case_number = ? order by id desc limit 1")
                .param(caseNumber)
                .query(LocalDate.class)
                .optional();
    }
}
