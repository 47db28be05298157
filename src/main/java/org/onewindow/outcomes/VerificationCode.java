package org.onewindow.outcomes;

import java.security.SecureRandom;
import java.util.Locale;

/** Sixteen signs, 80 random bits, from an alphabet without look-alikes (no I, L, O, U). */
final class VerificationCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
        return code.toString();
    }

    /** What somebody meant who typed the code from paper. */
    static String canonical(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }
}
