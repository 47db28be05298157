package org.onewindow.outcomes;

/** How letters reach the applicant. */
public enum DeliveryMethod {
    COUNTER("窗口领取"),
    HOME("上门送达"),
    POST("邮寄送达");

    private final String label;

    DeliveryMethod(String label) {
        this.label = label;
    }

    /** In Chinese, as on the delivery receipt. */
    public String label() {
        return label;
    }
}
