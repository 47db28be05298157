package org.onewindow.notifications;

/** One way out of the hall. */
interface MessageLine {

    MessageChannel channel();

    /** Sends, or throws a {@link SendingFault}. The id of the message is the same for every attempt. */
    void send(Message message, Letter letter);
}
