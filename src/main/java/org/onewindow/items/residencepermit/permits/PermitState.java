package org.onewindow.items.residencepermit.permits;

/** What a permit is good for. */
public enum PermitState {
    /** It may be used. */
    ACTIVE("有效"),
    /** Not endorsed in time: its use is suspended until it is. */
    SUSPENDED("使用功能中止"),
    /** It ended: household moved in, death, conditions lost. */
    ENDED("已终止"),
    /** Taken in because it was obtained by fraud. */
    SEIZED("已收缴");

    private final String label;

    PermitState(String label) {
        this.label = label;
    }

    /** The Chinese word for it. */
    public String label() {
        return label;
    }

    /** Whether it still has a life to live. */
    public boolean lives() {
        return this == ACTIVE || this == SUSPENDED;
    }
}
