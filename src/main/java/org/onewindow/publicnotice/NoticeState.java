package org.onewindow.publicnotice;

/** How far a notice has come. */
public enum NoticeState {
    /** On the board; objections are taken. */
    RUNNING("公示中"),
    /** The period ended and nobody objected. */
    UNDISPUTED("期满无异议"),
    /** An objection ended it. */
    INTERRUPTED("有异议，已中断");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
