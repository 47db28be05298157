package org.onewindow.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox: messages are added with the change they tell of, and sent from here. */
@Repository
class Messages {

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a message unless its occasion has been told; true if it was added. */
    boolean add(Message message, byte[] content) {
        return jdbc.sql("""
                        insert into notification (id, key, case_number, code, title, channel, state, addressee, content,
                            told_at, next_attempt_at)
                        values (:id, :key, :case, :code, :title, :channel, :state, :masked, :content, :at, :next)
                        on conflict (key) do nothing""")
                        .param("id", message.id())
                        .param("key", message.key())
                        .param("case", message.caseNumber())
                        .param("code", message.code())
                        .param("title", message.title())
                        .param("channel", message.channel().name())
                        .param("state", message.state().name())
                        .param("masked", message.addressee())
                        .param("content", content)
                        .param("at", Timestamp.from(message.toldAt()))
                        .param("next", timestamp(message.nextAttemptAt()))
                        .update()
                > 0;
    }

    /**
     * Takes what is due for one attempt each, oldest first; nobody else attempts them before {@code until}. What another
     * node is taking in this instant is passed over.
     */
    List<Message> claim(Instant now, Instant until, int most) {
        return jdbc.sql("""
                        update notification set next_attempt_at = :until, attempts = attempts + 1
                        where id in (select id from notification where state = 'WAITING' and next_attempt_at <= :now
                            order by next_attempt_at limit :most for update skip locked)
                        returning *""")
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Messages::row)
                .list();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from notification where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    /** True for the first who says so. */
    boolean sent(UUID id, Instant at) {
        return jdbc.sql("update notification set state = 'SENT', sent_at = ?, next_attempt_at = null, last_fault = null"
                                + " where id = ? and state = 'WAITING'")
                        .params(Timestamp.from(at), id)
                        .update()
                > 0;
    }

    void failed(UUID id, String fault, Instant next) {
        jdbc.sql("update notification set last_fault = ?, next_attempt_at = ? where id = ? and state = 'WAITING'")
                .params(fault, Timestamp.from(next), id)
                .update();
    }

    boolean givenUp(UUID id, String fault) {
        return jdbc.sql("update notification set state = 'GIVEN_UP', last_fault = ?, next_attempt_at = null"
                                + " where id = ? and state = 'WAITING'")
                        .params(fault, id)
                        .update()
                > 0;
    }

    /** Lets a message that was given up be tried once more. */
    boolean again(UUID id, Instant now) {
        return jdbc.sql("update notification set state = 'WAITING', next_attempt_at = ?, told_at = ?"
                                + " where id = ? and state = 'GIVEN_UP'")
                        .params(Timestamp.from(now), Timestamp.from(now), id)
                        .update()
                > 0;
    }

    /** The newest in one of these states. */
    List<Message> newest(Collection<MessageState> states, int most) {
        return jdbc.sql("select * from notification where state in (:states) order by told_at desc, id limit :most")
                .param("states", states.stream().map(Enum::name).toList())
                .param("most", most)
                .query(Messages::row)
                .list();
    }

    Map<MessageState, Long> counts() {
        return jdbc
                .sql("select state, count(*) as many from notification group by state")
                .query((row, index) -> Map.entry(MessageState.valueOf(row.getString("state")), row.getLong("many")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Message row(ResultSet row, int index) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("case_number"),
                row.getString("code"),
                row.getString("title"),
                MessageChannel.valueOf(row.getString("channel")),
                row.getString("addressee"),
                MessageState.valueOf(row.getString("state")),
                row.getTimestamp("told_at").toInstant(),
                row.getInt("attempts"),
                instant(row.getTimestamp("next_attempt_at")),
                instant(row.getTimestamp("sent_at")),
                row.getString("last_fault"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
