package org.onewindow.people;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;

/**
 * A telephone number in mainland China.
 *
 * @param canonical 11 digits of a mobile, or area code, dash and number of a landline ({@code 0931-8765432})
 */
public record Phone(String canonical) {

    private static final int LONGEST_INPUT = 40;
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Pd}()\u2212]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086)");
    private static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");
    private static final Pattern LANDLINE = Pattern.compile("(010|02[0-9]|0[3-9][0-9]{2})([2-9][0-9]{6,7})");

    /** Reads a number with or without spaces, dashes and country code; refuses it under the field {@code phone}. */
    public static Phone parse(String text) {
        return new Phone(read("phone", text));
    }

    /** What is wrong with a number; nothing given is fine. */
    public static List<FieldError> check(String field, @Nullable String text) {
        if (text == null || PlainText.isBlank(text)) {
            return List.of();
        }
        try {
            read(field, text);
            return List.of();
        } catch (BadInput refused) {
            return refused.errors();
        }
    }

    private static String read(String field, String text) {
        if (text.length() <= LONGEST_INPUT) {
            String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
            String digits =
                    COUNTRY.matcher(FILLING.matcher(narrow).replaceAll("")).replaceFirst("");
            Matcher landline = LANDLINE.matcher(digits);
            if (landline.matches()) {
                return landline.group(1) + "-" + landline.group(2);
            }
            if (MOBILE.matcher(digits).matches()) {
                return digits;
            }
        }
        throw new BadInput(field, "电话应为 11 位手机号，或区号加固定电话，例如 0931-8765432。");
    }

    /** The number as anybody may see it, for example {@code 138****5678}. */
    public String masked() {
        return Masks.phone(canonical);
    }

    /** Masked, so that no log ever shows a number. */
    @Override
    public String toString() {
        return masked();
    }
}
