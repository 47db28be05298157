package org.onewindow.licences;

/** The check character of ISO 7064, hybrid system MOD 37,36, over capital letters and digits. */
final class CheckCharacter {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int M = ALPHABET.length();

    private CheckCharacter() {}

    /** The character to write behind the text. */
    static char of(String text) {
        return ALPHABET.charAt((M + 1 - product(text)) % M);
    }

    /** Whether the last character is the one the others ask for. */
    static boolean fits(String withCheck) {
        int last = withCheck.length() - 1;
        return last > 0
                && withCheck.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                && of(withCheck.substring(0, last)) == withCheck.charAt(last);
    }

    private static int product(String text) {
        int product = M;
        for (char sign : text.toCharArray()) {
            int value = ALPHABET.indexOf(sign);
            if (value < 0) {
                throw new IllegalArgumentException("no check character over the sign " + sign);
            }
            int sum = (product + value) % M;
            product = (sum == 0 ? M : sum) * 2 % (M + 1);
        }
        return product;
    }
}
