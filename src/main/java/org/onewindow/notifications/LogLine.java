package org.onewindow.notifications;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends nowhere: a demonstration notes that it would have. Neither the words nor the whole address reach the log. */
final class LogLine implements MessageLine {

    private static final Logger LOG = LoggerFactory.getLogger(LogLine.class);

    private final MessageChannel channel;

    LogLine(MessageChannel channel) {
        this.channel = channel;
    }

    @Override
    public MessageChannel channel() {
        return channel;
    }

    @Override
    public void send(Message message, Letter letter) {
        LOG.info(
                "{} {} of case {} to {}, not sent in a demonstration",
                channel,
                message.code(),
                message.caseNumber(),
                new Addressee(channel, letter.to()).masked());
    }
}
