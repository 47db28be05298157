package org.onewindow.casework;

/** How a case was decided. */
public enum Decision {
    GRANTED("准予"),
    REFUSED("不予");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
