package org.onewindow.inquiries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.support.SealedJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What applicants said to results; sealed. */
@Repository
class Explanations {

    private final JdbcClient jdbc;
    private final SealedJson sealed;
    private final Clock clock;

    Explanations(JdbcClient jdbc, SealedJson sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** What is sealed as a whole. */
    record Content(String text, Map<Integer, String> perFinding) {}

    void add(String caseNumber, long resultId, Content content, Actor by) {
        jdbc.sql("""
                        insert into counter_evidence (case_number, result_id, content, at, by_user, by_name)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        caseNumber,
                        resultId,
                        sealed.seal(content),
                        Timestamp.from(clock.instant()),
                        by.user(),
                        by.name())
                .update();
    }

    List<Explanation> of(long resultId) {
        return jdbc.sql("select * from counter_evidence where result_id = ? order by id")
                .param(resultId)
                .query(this::row)
                .list();
    }

    private Explanation row(ResultSet row, int index) throws SQLException {
        Content content = sealed.open(row.getBytes("content"), Content.class);
        return new Explanation(
                row.getLong("result_id"),
                content.text(),
                content.perFinding(),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"));
    }
}
