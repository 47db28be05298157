package org.onewindow.notifications;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages leave the hall.
 *
 * @param sending false: messages are written and wait; another process sends them
 * @param every how often messages that could not be sent are looked at again
 * @param patience how long a message is tried before an administrator has to look at it
 * @param from the sender of e-mails
 */
@ConfigurationProperties("onewindow.notifications")
record NotificationSettings(
        @DefaultValue("true") boolean sending,
        @DefaultValue("5s") Duration every,
        @DefaultValue("3d") Duration patience,
        @DefaultValue("hall@localhost") String from) {}
