package org.onewindow.notifications;

/** Text messages through the provider of the office. */
final class SmsLine implements MessageLine {

    private final SmsGateway gateway;

    SmsLine(SmsGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public MessageChannel channel() {
        return MessageChannel.SMS;
    }

    @Override
    public void send(Message message, Letter letter) {
        gateway.send(message.id(), letter.to(), letter.body());
    }
}
