package org.onewindow.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as the table knows it, without its words and its whole address.
 *
 * @param id the same for every attempt, so that whoever takes it twice can tell
 * @param key the occasion; unique
 * @param addressee masked
 * @param nextAttemptAt null: nothing is to be sent (any more)
 * @param lastFault a code, never what the other side said
 */
record Message(
        UUID id,
        String key,
        String caseNumber,
        String code,
        String title,
        MessageChannel channel,
        String addressee,
        MessageState state,
        Instant toldAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String lastFault) {

    static Message told(UUID id, String key, String caseNumber, String code, String title, Addressee to, Instant now) {
        boolean reachable = to.channel() != MessageChannel.NONE;
        return new Message(
                id,
                key,
                caseNumber,
                code,
                title,
                to.channel(),
                to.masked(),
                reachable ? MessageState.WAITING : MessageState.UNREACHABLE,
                now,
                0,
                reachable ? now : null,
                null,
                null);
    }
}
