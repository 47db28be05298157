package org.onewindow.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Timeline;
import org.onewindow.support.BackOff;
import org.onewindow.support.SealedJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what the outbox holds, outside of any transaction. A node that dies between sending and noting it leaves the
 * message claimed; it is sent again under the same id, by which the other side knows it.
 */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int AT_ONCE = 20;
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final String NO_LINE = "NO_LINE";

    private final Messages messages;
    private final MessageLines lines;
    private final SealedJson sealed;
    private final Timeline timeline;
    private final NotificationSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sender(
            Messages messages,
            MessageLines lines,
            SealedJson sealed,
            Timeline timeline,
            NotificationSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.messages = messages;
        this.lines = lines;
        this.sealed = sealed;
        this.timeline = timeline;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Everything that is due now. */
    void sendAll() {
        List<Message> due;
        do {
            Instant now = clock.instant();
            due = messages.claim(now, now.plus(CLAIM), AT_ONCE);
            due.forEach(this::send);
        } while (due.size() == AT_ONCE);
    }

    private void send(Message message) {
        try {
            Letter letter = sealed.open(messages.content(message.id()), Letter.class);
            MessageLine line = lines.on(message.channel()).orElseThrow(() -> new SendingFault(NO_LINE, true));
            line.send(message, letter);
            transaction.executeWithoutResult(status -> noteSent(message));
        } catch (SendingFault fault) {
            notTaken(message, fault.code(), fault.isWorthAnotherTry());
        } catch (RuntimeException e) {
            notTaken(message, "BROKEN", true);
        }
    }

    private void noteSent(Message message) {
        if (messages.sent(message.id(), clock.instant())) {
            timeline.add(
                    message.caseNumber(),
                    Actor.HALL,
                    "已通知申请人",
                    message.channel().label() + "：" + message.title());
        }
    }

    private void notTaken(Message message, String fault, boolean again) {
        LOG.warn("Message {} was not taken: {}, attempt {}", message.id(), fault, message.attempts());
        Instant now = clock.instant();
        if (again && now.isBefore(message.toldAt().plus(settings.patience()))) {
            messages.failed(message.id(), fault, now.plus(BackOff.after(message.attempts())));
        } else {
            transaction.executeWithoutResult(status -> giveUp(message, fault));
        }
    }

    private void giveUp(Message message, String fault) {
        if (messages.givenUp(message.id(), fault)) {
            timeline.add(message.caseNumber(), Actor.HALL, "未能通知申请人", "“" + message.title() + "”没有发出，请改用其他方式告知");
        }
    }
}
