package org.onewindow.notifications;

/** Where a message stands. */
enum MessageState {
    WAITING("待发送"),
    SENT("已发送"),
    /** Every attempt failed, or another one would be useless; an administrator may try again. */
    GIVEN_UP("未能发出"),
    UNREACHABLE("没有联系方式");

    private final String label;

    MessageState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
