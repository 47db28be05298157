package org.onewindow.outcomes;

/** By what right somebody takes the letters of a case. */
public enum CollectorRelation {
    APPLICANT("本人"),
    AGENT("代办人"),
    FAMILY("同住成年家属"),
    AUTHORISED("受委托人");

    private final String label;

    CollectorRelation(String label) {
        this.label = label;
    }

    /** In Chinese, as on the delivery receipt. */
    public String label() {
        return label;
    }
}
