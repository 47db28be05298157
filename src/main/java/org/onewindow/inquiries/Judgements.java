package org.onewindow.inquiries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casework.Actor;
import org.onewindow.support.SealedJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What officers made of results; sealed, and the last one counts. */
@Repository
class Judgements {

    private final JdbcClient jdbc;
    private final SealedJson sealed;
    private final Clock clock;

    Judgements(JdbcClient jdbc, SealedJson sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** What is sealed as a whole. */
    record Content(Map<Integer, Judgement.Line> perFinding) {}

    void add(String caseNumber, long resultId, Map<Integer, Judgement.Line> perFinding, Actor by) {
        jdbc.sql("""
                        insert into finding_judgement (case_number, result_id, content, at, by_user, by_name)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        caseNumber,
                        resultId,
                        sealed.seal(new Content(perFinding)),
                        Timestamp.from(clock.instant()),
                        by.user(),
                        by.name())
                .update();
    }

    Optional<Judgement> latest(long resultId) {
        return jdbc.sql("select * from finding_judgement where result_id = ? order by id desc limit 1")
                .param(resultId)
                .query(this::row)
                .optional();
    }

    private Judgement row(ResultSet row, int index) throws SQLException {
        Content content = sealed.open(row.getBytes("content"), Content.class);
        return new Judgement(
                row.getLong("result_id"),
                content.perFinding(),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"));
    }
}
