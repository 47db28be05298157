package org.onewindow.deadlines;

/** How near the promised day is. */
public enum Warning {
    NONE("正常"),
    AMBER("将到期"),
    RED("已超期");

    private final String label;

    Warning(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
