package org.onewindow.items.residencepermit.permits;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a permit: JZ, the county, the year of issue and a serial; nothing of the person. */
final class PermitNumber {

    /** As typed: in any width and case, with or without its dashes. */
    private static final Pattern TYPED = Pattern.compile("JZ(\\d{6})(\\d{4})(\\d{7})");

    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Pd}\u2212]");
    private static final Pattern SHAPE = Pattern.compile("JZ\\d{6}-\\d{4}-\\d{7}");
    private static final int COUNTY = 6;

    private PermitNumber() {}

    static String of(String areaCode, int year, long serial) {
        return "JZ%s-%04d-%07d".formatted(areaCode.substring(0, COUNTY), year, serial);
    }

    /** Whether somebody meant the number of a permit, right or wrong. */
    static boolean isMeant(String typed) {
        return plain(typed).startsWith("JZ");
    }

    /** Whether it has as many places as the number of a person, old or new. */
    static boolean isAsLongAsAPersons(String typed) {
        return Set.of(15, 18).contains(plain(typed).length());
    }

    /** The number that was typed, if it can be one. */
    static Optional<String> recognise(String typed) {
        Matcher parts = TYPED.matcher(plain(typed));
        return parts.matches()
                ? Optional.of("JZ%s-%s-%s".formatted(parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    private static String plain(String typed) {
        String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return FILLING.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
    }

    static boolean isPossible(String text) {
        return SHAPE.matcher(text).matches();
    }
}
