package org.onewindow.notifications;

/** How a message reaches a person. */
enum MessageChannel {
    SMS("短信"),
    MAIL("电子邮件"),
    /** Neither a mobile number nor a mailbox is known. */
    NONE("没有联系方式");

    private final String label;

    MessageChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
