package org.onewindow.registers;

/** What can be asked of a register while somebody stands at the counter; the answer comes at once or not at all. */
public enum LookupKind {
    /** Since when and where a person is registered as living away from the hukou place. */
    REGISTRATION("居住登记"),
    /** How many months of social insurance were paid without a gap up to now. */
    INSURANCE_MONTHS("社会保险缴费"),
    /** Whether the police keep a photo of the person that fits the card. */
    PHOTO("证件照片");

    private final String label;

    LookupKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
