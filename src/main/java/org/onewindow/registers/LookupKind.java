package org.onewindow.registers;

/** What can be asked of a register while somebody stands at the counter; the answer comes at once or not at all. */
public enum LookupKind {
    /** Since when and where a person is registered as living away from the hukou place. */
    REGISTRATION("居住登记", "registrationKnown"),
    /** How many months of social insurance were paid without a gap up to now. */
    INSURANCE_MONTHS("社会保险缴费", "insuranceKnown"),
    /** Whether the police keep a photo of the person that fits the card. */
    PHOTO("证件照片", "photoKnown");

    private final String label;
    private final String input;

    LookupKind(String label, String input) {
        this.label = label;
        this.input = input;
    }

    public String label() {
        return label;
    }

    /** What a table of materials calls the question whether it is known: {@code YES}, or an empty text. */
    public String input() {
        return input;
    }
}
