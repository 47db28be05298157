package org.onewindow.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator sees of the messages, without their words, and may do about those that did not leave. */
@Service
public class NotificationDesk {

    private static final int MOST = 100;
    private static final Map<String, String> FAULTS = Map.of(
            "NO_LINE", "没有开通这种发送方式",
            "SMTP_LOGIN", "邮件服务器不接受登录",
            "SMTP_REFUSED", "对方邮箱不存在或拒收",
            "SMTP_UNREACHABLE", "连不上邮件服务器",
            "MAIL_UNUSABLE", "邮件内容或地址有误",
            "BROKEN", "发送时出错");

    private final Messages messages;
    private final Clock clock;

    NotificationDesk(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A message in the list.
     *
     * @param addressee masked
     * @param fault why the last attempt failed, in words; empty if none did
     * @param mayTryAgain it was given up, and an administrator may have it sent once more
     */
    public record Line(
            UUID id,
            String caseNumber,
            String title,
            String channel,
            String addressee,
            String state,
            Instant toldAt,
            @Nullable Instant sentAt,
            int attempts,
            String fault,
            boolean mayTryAgain) {}

    /** How many messages stand where; states without any are there with nought. */
    public record Count(String state, long many) {}

    public List<Count> counts() {
        Map<MessageState, Long> counts = messages.counts();
        return Arrays.stream(MessageState.values())
                .map(state -> new Count(state.label(), counts.getOrDefault(state, 0L)))
                .toList();
    }

    /** Those that somebody must look at: given up, or with nobody to send to. */
    public List<Line> inTrouble() {
        return lines(Set.of(MessageState.GIVEN_UP, MessageState.UNREACHABLE));
    }

    /** The newest of all others. */
    public List<Line> recent() {
        return lines(Set.of(MessageState.WAITING, MessageState.SENT));
    }

    /** Sends a message that was given up once more. */
    @Transactional
    public void again(UUID id) {
        if (!messages.again(id, clock.instant())) {
            throw new AlreadyDone("这条通知已经在发送或已发出，请刷新后再看。");
        }
    }

    private List<Line> lines(Set<MessageState> states) {
        return messages.newest(states, MOST).stream()
                .map(NotificationDesk::line)
                .toList();
    }

    private static Line line(Message message) {
        String fault = message.lastFault();
        return new Line(
                message.id(),
                message.caseNumber(),
                message.title(),
                message.channel().label(),
                message.addressee(),
                message.state().label(),
                message.toldAt(),
                message.sentAt(),
                message.attempts(),
                fault == null ? "" : FAULTS.getOrDefault(fault, fault),
                message.state() == MessageState.GIVEN_UP);
    }
}
