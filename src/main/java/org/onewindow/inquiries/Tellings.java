package org.onewindow.inquiries;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

    /** Case number to when the applicant was told, where neither an explanation nor the end of the term has come. */
    Map<String, Instant> unanswered(Collection<String> caseNumbers) {
        Map<String, Instant> told = new HashMap<>();
        jdbc.sql("""
                        select told.case_number, told.told_at from check_result_telling told
                        where told.case_number in (:numbers) and told.explain_until >= :today
                            and not exists (select 1 from counter_evidence said
                                where said.case_number = told.case_number and said.at >= told.told_at)""")
                .param("numbers", caseNumbers)
                .param("today", LocalDate.now(clock))
                .query((row, index) ->
                        Map.entry(row.getString(1), row.getTimestamp(2).toInstant()))
                .list()
                .forEach(entry -> told.put(entry.getKey(), entry.getValue()));
        return told;
    }

    /** The last day for an explanation, once the applicant was told. */
    Optional<LocalDate> explainUntil(String caseNumber) {
        return jdbc.sql("select explain_until from check_result_telling where case_number = ? order by id desc limit 1")
                .param(caseNumber)
                .query(LocalDate.class)
                .optional();
    }
}
