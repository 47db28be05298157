package org.onewindow.notifications;

import java.util.UUID;

/** A provider of text messages; the office that runs the hall supplies the one it has a contract with. */
public interface SmsGateway {

    /**
     * Hands a message over.
     *
     * @param id the same when the hall is not sure and tries again: a provider takes it once
     * @param phone eleven digits
     * @throws SendingFault if it was not taken
     */
    void send(UUID id, String phone, String text);
}
