package org.onewindow.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The form of case numbers: area, day of receipt, serial and a check digit, for example {@code 620102-261122-0000017}.
 *
 * <p>The dashes keep it from looking like a citizen number.
 */
final class CaseNumber {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private static final Pattern POSSIBLE = Pattern.compile("[0-9-]{1,40}");

    private CaseNumber() {}

    static String of(String areaCode, LocalDate day, long serial) {
        String body = "%s-%s-%06d".formatted(areaCode.substring(0, 6), DAY.format(day), serial);
        return body + checkDigit(body);
    }

    static boolean isPossible(String text) {
        return POSSIBLE.matcher(text).matches();
    }

    /** ISO 7064 MOD 11,10 over the digits. */
    static int checkDigit(String body) {
        int product = 10;
        for (char digit : body.replace("-", "").toCharArray()) {
            int sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
