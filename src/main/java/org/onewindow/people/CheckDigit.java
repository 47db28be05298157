package org.onewindow.people;

/** The check character of an 18-place number (ISO 7064 MOD 11-2). */
final class CheckDigit {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHARACTERS = "10X98765432";

    private CheckDigit() {}

    /** The character that belongs behind the first 17 digits. */
    static char of(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHARACTERS.charAt(sum % 11);
    }
}
