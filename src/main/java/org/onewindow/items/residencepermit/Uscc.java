package org.onewindow.items.residencepermit;

import java.util.Locale;

/** The check character of a unified social credit code (GB 32100—2015). */
final class Uscc {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BASE = 31;
    private static final int STEP = 3;

    private Uscc() {}

    /** Whether the last of 18 characters belongs to the others; some codes in use break the rule. */
    static boolean fits(String code) {
        String written = code.strip().toUpperCase(Locale.ROOT);
        if (written.length() != 18 || written.chars().anyMatch(sign -> CHARACTERS.indexOf(sign) < 0)) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += weight * CHARACTERS.indexOf(written.charAt(i));
            weight = weight * STEP % BASE;
        }
        return CHARACTERS.charAt((BASE - sum % BASE) % BASE) == written.charAt(17);
    }
}
