package org.onewindow.casework;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onewindow.support.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applicants answered, round by round; sealed, because notes and file names may say anything. */
@Component
class SupplementReplies {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Rows rows;
    private final Clock clock;

    SupplementReplies(JdbcClient jdbc, FieldCipher cipher, Rows rows, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * One round.
     *
     * @param submissionRound the round of the form that came with it, or 0 if no field was corrected
     */
    record Round(int requestRound, int submissionRound, Instant at, String by, Content content) {}

    /**
     * What came.
     *
     * @param materials how each was presented, by code
     * @param notes by the code of the item
     */
    record Content(Map<String, String> materials, Map<String, String> notes) {}

    void add(String caseNumber, int requestRound, int submissionRound, Content content, Actor by) {
        jdbc.sql("""
                        insert into supplement_reply
                            (case_number, request_round, submission_round, at, by_user, by_name, content)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        caseNumber,
                        requestRound,
                        submissionRound,
                        Timestamp.from(clock.instant()),
                        by.user(),
                        by.name(),
                        cipher.encrypt(rows.write(content)))
                .update();
    }

    List<Round> of(String caseNumber) {
        return jdbc.sql("select * from supplement_reply where case_number = ? order by id")
                .param(caseNumber)
                .query((row, index) -> new Round(
                        row.getInt("request_round"),
                        row.getInt("submission_round"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        rows.read(cipher.decrypt(row.getBytes("content")), new TypeReference<>() {})))
                .list();
    }
}
