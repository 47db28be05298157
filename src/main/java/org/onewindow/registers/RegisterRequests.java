package org.onewindow.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of questions; what they say is sealed by the caller. */
@Repository
class RegisterRequests {

    private static final String SELECT = "select * from register_request ";

    private final JdbcClient jdbc;

    RegisterRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RegisterRequest request, byte[] question, boolean toSend) {
        jdbc.sql("""
                        insert into register_request (id, case_number, kind, state, question, asked_at, due_on,
                            next_attempt_at)
                        values (:id, :case, :kind, :state, :question, :askedAt, :dueOn, :next)""")
                .param("id", request.id())
                .param("case", request.caseNumber())
                .param("kind", request.kind().name())
                .param("state", request.state().name())
                .param("question", question)
                .param("askedAt", Timestamp.from(request.askedAt()))
                .param("dueOn", request.dueOn())
                .param("next", toSend ? Timestamp.from(request.askedAt()) : null)
                .update();
    }

    Optional<RegisterRequest> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(RegisterRequests::row)
                .optional();
    }

    /** The same, and nobody else moves it until the transaction ends. */
    RegisterRequest lock(UUID id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id)
                .query(RegisterRequests::row)
                .single();
    }

    Optional<RegisterRequest> latest(String caseNumber, RegisterKind kind) {
        return jdbc.sql(SELECT + "where case_number = ? and kind = ? order by asked_at desc, id limit 1")
                .params(caseNumber, kind.name())
                .query(RegisterRequests::row)
                .optional();
    }

    Optional<RegisterRequest> latest(String caseNumber) {
        return jdbc.sql(SELECT + "where case_number = ? order by asked_at desc, id limit 1")
                .param(caseNumber)
                .query(RegisterRequests::row)
                .optional();
    }

    List<RegisterRequest> waiting(List<String> caseNumbers) {
        return caseNumbers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where state = 'WAITING' and case_number in (:numbers)")
                        .param("numbers", caseNumbers)
                        .query(RegisterRequests::row)
                        .list();
    }

    byte[] question(UUID id) {
        return jdbc.sql("select question from register_request where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    Optional<byte[]> answer(UUID id) {
        return jdbc.sql("select answer from register_request where id = ? and answer is not null")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    void answer(UUID id, RequestState state, byte[] answer, Instant at) {
        jdbc.sql("update register_request set state = ?, answer = ?, answered_at = ? where id = ?")
                .params(state.name(), answer, Timestamp.from(at), id)
                .update();
    }

    /** The first late answer is kept; more of them say nothing new. */
    boolean late(UUID id, byte[] answer, Instant at) {
        return jdbc.sql("update register_request set late_answer = ?, late_at = ? where id = ? and late_at is null")
                        .params(answer, Timestamp.from(at), id)
                        .update()
                > 0;
    }

    void close(UUID id) {
        jdbc.sql("update register_request set state = 'CLOSED', next_attempt_at = null"
                        + " where id = ? and state = 'WAITING'")
                .param(id)
                .update();
    }

    /** What is to be sent by now, oldest first. */
    List<UUID> toSend(Instant now, int most) {
        return jdbc.sql("select id from register_request where state = 'WAITING' and sent_at is null"
                        + " and next_attempt_at <= ? order by next_attempt_at limit ?")
                .params(Timestamp.from(now), most)
                .query(UUID.class)
                .list();
    }

    /** Takes a question for one attempt, which nobody else makes before the given instant; false if another was faster. */
    boolean claim(UUID id, Instant now, Instant until) {
        return jdbc.sql("update register_request set next_attempt_at = ?, attempts = attempts + 1"
                                + " where id = ? and state = 'WAITING' and sent_at is null and next_attempt_at <= ?")
                        .params(Timestamp.from(until), id, Timestamp.from(now))
                        .update()
                > 0;
    }

    void sent(UUID id, Instant at) {
        jdbc.sql("update register_request set sent_at = ?, next_attempt_at = null, last_fault = null where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    /** Notes why an attempt failed; {@code next} is null if another would be useless. */
    void failed(UUID id, String fault, @Nullable Instant next) {
        jdbc.sql("update register_request set last_fault = ?, next_attempt_at = ? where id = ? and sent_at is null")
                .params(fault, next == null ? null : Timestamp.from(next), id)
                .update();
    }

    private static RegisterRequest row(ResultSet row, int index) throws SQLException {
        Timestamp sent = row.getTimestamp("sent_at");
        return new RegisterRequest(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                RegisterKind.valueOf(row.getString("kind")),
                RequestState.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getInt("attempts"),
                sent == null ? null : sent.toInstant());
    }
}
