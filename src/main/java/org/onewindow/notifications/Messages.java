package org.onewindow.notifications;

import java.sql.Timestamp;
import java.time.Instant;
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
    boolean add(Message message, String masked, byte[] content) {
        return jdbc.sql("""
                        insert into notification (id, key, case_number, code, channel, state, addressee, content, told_at,
                            next_attempt_at)
                        values (:id, :key, :case, :code, :channel, :state, :masked, :content, :at, :next)
                        on conflict (key) do nothing""")
                        .param("id", message.id())
                        .param("key", message.key())
                        .param("case", message.caseNumber())
                        .param("code", message.code())
                        .param("channel", message.channel().name())
                        .param("state", message.state().name())
                        .param("masked", masked)
                        .param("content", content)
                        .param("at", Timestamp.from(message.toldAt()))
                        .param("next", timestamp(message.nextAttemptAt()))
                        .update()
                > 0;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
