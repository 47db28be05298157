package org.onewindow.notifications;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The ways out that are open: what is configured, and in a demonstration the log for the rest. */
@Component
@EnableConfigurationProperties(NotificationSettings.class)
class MessageLines {

    private final Map<MessageChannel, MessageLine> lines = new EnumMap<>(MessageChannel.class);

    @Autowired
    MessageLines(
            ObjectProvider<SmsGateway> gateway,
            ObjectProvider<JavaMailSender> smtp,
            NotificationSettings settings,
            @Value("${onewindow.mode}") String mode) {
        if (mode.equals("demo")) {
            open(new LogLine(MessageChannel.SMS));
            open(new LogLine(MessageChannel.MAIL));
        }
        gateway.ifAvailable(provider -> open(new SmsLine(provider)));
        smtp.ifAvailable(server -> open(new MailLine(server, settings.from())));
    }

    MessageLines(MessageLine... given) {
        for (MessageLine line : given) {
            open(line);
        }
    }

    Optional<MessageLine> on(MessageChannel channel) {
        return Optional.ofNullable(lines.get(channel));
    }

    private void open(MessageLine line) {
        lines.put(line.channel(), line);
    }
}
