package org.onewindow.catalog;

/** Kind of handling, GB/T 39046 table A.6. */
public enum CaseKind {
    ON_THE_SPOT("即办件"),
    PROMISED("承诺件");

    private final String label;

    CaseKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
