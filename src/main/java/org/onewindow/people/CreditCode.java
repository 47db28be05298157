package org.onewindow.people;

import java.util.regex.Pattern;

/** The unified social credit code of an organisation (GB 32100—2015): 18 places, the last one checks the others. */
public final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + CHARACTERS + "]{18}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    /** Whether the last place is the one that belongs behind the first seventeen; says nothing of the organisation. */
    public static boolean isValid(String code) {
        return SHAPE.matcher(code).matches() && code.charAt(WEIGHTS.length) == checkCharacter(code);
    }

    /** The character that belongs behind the first 17 places. */
    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * CHARACTERS.indexOf(code.charAt(i));
        }
        int values = CHARACTERS.length();
        return CHARACTERS.charAt((values - sum % values) % values);
    }
}
