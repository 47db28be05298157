package org.onewindow.inquiries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.onewindow.casework.Actor;
import org.onewindow.registers.RegisterFinding;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.RegisterOutcome;
import org.onewindow.support.SealedJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What inquiries came to, by line or on paper; the findings are sealed. */
@Repository
class CheckResults {

    private final JdbcClient jdbc;
    private final SealedJson sealed;
    private final Clock clock;

    CheckResults(JdbcClient jdbc, SealedJson sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** What is sealed as a whole. */
    record Content(List<RegisterFinding> findings, String note) {}

    void add(
            String caseNumber,
            RegisterKind kind,
            RegisterOutcome outcome,
            List<RegisterFinding> findings,
            String note,
            Actor by) {
        jdbc.sql("""
                        insert into register_result (case_number, kind, outcome, content, at, by_user, by_name)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        caseNumber,
                        kind.name(),
                        outcome.name(),
                        sealed.seal(new Content(findings, note)),
                        Timestamp.from(clock.instant()),
                        by.user(),
                        by.name())
                .update();
    }

    /** The last result of a kind. */
    Optional<CheckResult> latest(String caseNumber, RegisterKind kind) {
        return jdbc.sql("select * from register_result where case_number = ? and kind = ? order by id desc limit 1")
                .params(caseNumber, kind.name())
                .query(this::row)
                .optional();
    }

    private CheckResult row(ResultSet row, int index) throws SQLException {
        Content content = sealed.open(row.getBytes("content"), Content.class);
        String byUser = row.getString("by_user");
        return new CheckResult(
                row.getLong("id"),
                row.getString("case_number"),
                RegisterKind.valueOf(row.getString("kind")),
                RegisterOutcome.valueOf(row.getString("outcome")),
                content.findings(),
                content.note(),
                row.getTimestamp("at").toInstant(),
                !byUser.equals(Actor.HALL.user()),
                row.getString("by_name"));
    }
}
