package org.onewindow.registers;

/** Whether what a register knows agrees with what was declared. */
public enum RegisterOutcome {
    CLEAN("未发现与申报不符的情况"),
    NEGATIVE("发现与申报不符的情况");

    private final String label;

    RegisterOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
