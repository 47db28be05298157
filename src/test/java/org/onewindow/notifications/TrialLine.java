package org.onewindow.notifications;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The other side: it keeps what it is handed and, like a mailbox, drops what it has had under the same id. */
final class TrialLine implements MessageLine {

    final List<UUID> handed = Collections.synchronizedList(new ArrayList<>());
    final Map<UUID, Letter> told = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile Consumer<Message> then = message -> {};

    /** What happens after a message has arrived there. */
    void then(Consumer<Message> next) {
        then = next;
    }

    @Override
    public MessageChannel channel() {
        return MessageChannel.SMS;
    }

    @Override
    public void send(Message message, Letter letter) {
        handed.add(message.id());
        told.putIfAbsent(message.id(), letter);
        then.accept(message);
    }
}
