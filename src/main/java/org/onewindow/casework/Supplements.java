package org.onewindow.casework;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applicants were asked to supply. */
@Component
public class Supplements {

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Clock clock;

    Supplements(JdbcClient jdbc, Rows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** The request that waits for an answer; none once the case was given up, though nobody ever answered. */
    public Optional<SupplementRequest> open(String caseNumber) {
        return latest(caseNumber).filter(request -> request.answeredAt() == null && !givenUp(caseNumber));
    }

    /** The last request, answered or not. */
    public Optional<SupplementRequest> latest(String caseNumber) {
        return jdbc.sql("select * from supplement_request where case_number = ? order by round desc limit 1")
                .param(caseNumber)
                .query((row, index) -> new SupplementRequest(
                        rows.read(row.getString("items"), new TypeReference<List<SupplementItem>>() {}),
                        row.getTimestamp("requested_at").toInstant(),
                        row.getObject("due_on", LocalDate.class),
                        Optional.ofNullable(row.getTimestamp("answered_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .optional();
    }

    private boolean givenUp(String caseNumber) {
        return jdbc.sql("select status from case_file where number = ?")
                .param(caseNumber)
                .query(String.class)
                .single()
                .equals(CaseStatus.WITHDRAWN.name());
    }

    void add(String caseNumber, List<SupplementItem> items, Instant at, LocalDate dueOn) {
        jdbc.sql("""
                        insert into supplement_request (case_number, round, items, requested_at, due_on)
                        select :case, coalesce(max(round), 0) + 1, :items::jsonb, :at, :dueOn
                        from supplement_request where case_number = :case""")
                .param("case", caseNumber)
                .param("items", rows.write(items))
                .param("at", Timestamp.from(at))
                .param("dueOn", dueOn)
                .update();
    }

    void answered(String caseNumber) {
        jdbc.sql("update supplement_request set answered_at = ? where case_number = ? and answered_at is null")
                .params(Timestamp.from(clock.instant()), caseNumber)
                .update();
    }
}
