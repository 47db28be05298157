package org.onewindow.items.livingallowance.reviews;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the street stated of a family besides its people, incomes and property.
 *
 * @param refusing how many members refused suitable work three times in a row
 * @param overpaidFrom the first month in which too much was paid; null if none was
 */
record Facts(
        boolean familyEnded,
        boolean fraud,
        boolean byWork,
        int refusing,
        @Nullable YearMonth overpaidFrom) {

    /** As far as they are stated yet. */
    static Facts in(Map<String, Object> form) {
        return new Facts(
                yes(form, "familyEnded"),
                yes(form, "fraud"),
                yes(form, "byWork"),
                number(text(form, "refusing")),
                month(text(form, "overpaidFrom")));
    }

    private static boolean yes(Map<String, Object> form, String key) {
        return text(form, key).equals("YES");
    }

    private static String text(Map<String, Object> form, String key) {
        return Objects.toString(form.get(key), "").strip();
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return text.isEmpty() ? null : YearMonth.from(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
