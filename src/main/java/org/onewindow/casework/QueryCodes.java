package org.onewindow.casework;

import java.security.SecureRandom;

/** Makes query codes: 13 characters without look-alikes, 65 random bits. */
final class QueryCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 13;
    private static final SecureRandom RANDOM = new SecureRandom();

    private QueryCodes() {}

    static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
