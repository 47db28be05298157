package org.onewindow.registers;

/** What a register outside the hall can be asked. */
public enum RegisterKind {
    /** Incomes and property of a household, as the county's checking platform knows them. */
    MEANS_CHECK("家庭经济状况核对"),
    /** Registration of the persons of a household. */
    HUKOU("户籍核对");

    private final String label;

    RegisterKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
