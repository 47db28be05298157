package org.onewindow.casework;

import java.util.Optional;
import org.onewindow.support.AlreadyDone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which key brought which case, so that a repeated submission changes nothing. */
@Repository
class Idempotency {

    private final JdbcClient jdbc;

    Idempotency(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case this key has brought; the same key with another body is refused. */
    Optional<String> find(String principal, String key, String bodyHash) {
        record Seen(String bodyHash, String caseNumber) {}
        // Two copies of one submission at the same instant: the second waits here until the first has committed.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(principal + " " + key)
                .query((row, index) -> true)
                .single();
        return jdbc.sql("select body_hash, case_number from idempotency where principal = ? and key = ?")
                .params(principal, key)
                .query(Seen.class)
                .optional()
                .map(seen -> {
                    if (!seen.bodyHash().equals(bodyHash)) {
                        throw new AlreadyDone("同一个提交编号已用于内容不同的申请，请换一个编号。");
                    }
                    return seen.caseNumber();
                });
    }

    void add(String principal, String key, String bodyHash, String caseNumber) {
        jdbc.sql("insert into idempotency (principal, key, body_hash, case_number) values (?, ?, ?, ?)")
                .params(principal, key, bodyHash, caseNumber)
                .update();
    }
}
