package org.onewindow.registers;

/** What a finding of a register is about. */
public enum FindingKind {
    INCOME("收入"),
    PROPERTY("财产"),
    REGISTRATION("登记信息");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is counted in yuan. */
    public boolean inYuan() {
        return this != REGISTRATION;
    }
}
