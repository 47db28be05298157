package org.onewindow.deadlines;

/** What a limit counts: norms that say 工作日 count working days, those that say 日 or 天 count every day. */
public enum LimitUnit {
    WORKING_DAY("个工作日"),
    CALENDAR_DAY("个自然日");

    private final String label;

    LimitUnit(String label) {
        this.label = label;
    }

    /** The measure word and noun that follow the number. */
    public String label() {
        return label;
    }
}
