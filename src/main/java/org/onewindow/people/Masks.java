package org.onewindow.people;

/** How personal facts look to somebody who need not know them. */
public final class Masks {

    private static final int LONG_NUMBER = 15;

    private Masks() {}

    /** First three and last four places, for example {@code 110***********123X}; of short numbers less. */
    public static String idNumber(String number) {
        return number.length() >= LONG_NUMBER ? keep(number, 3, 4) : keep(number, 1, 2);
    }

    /** {@code 138****5678}; of a landline the area code and the last two digits. */
    public static String phone(String phone) {
        int dash = phone.indexOf('-');
        return dash > 0 ? keep(phone, dash + 1, 2) : keep(phone, 3, 4);
    }

    /** The last four digits behind four stars. */
    public static String account(String account) {
        int tail = Math.min(4, account.length() / 2);
        return "****" + account.substring(account.length() - tail);
    }

    /** The first character and one star for each other, at most two: {@code 张*}. */
    public static String name(String name) {
        if (name.isEmpty()) {
            return "";
        }
        int end = name.offsetByCodePoints(0, 1);
        while (end < name.length() && PersonName.isVariationSelector(name.codePointAt(end))) {
            end = name.offsetByCodePoints(end, 1);
        }
        int rest = name.codePointCount(end, name.length());
        return name.substring(0, end) + "*".repeat(Math.max(1, Math.min(2, rest)));
    }

    private static String keep(String text, int head, int tail) {
        int hidden = text.length() - head - tail;
        return hidden < 2
                ? "*".repeat(text.length())
                : text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
