package org.onewindow.support;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What the hall accepts as text: any script of the world, kept exactly as written or refused, never repaired.
 *
 * <p>Refused are characters that a store changes (NUL, half surrogates) or that make a reader see something else than
 * what is stored (control characters, bidirectional overrides, invisible marks). Text that looks like a template or an
 * expression is plain text here.
 */
public final class PlainText {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private PlainText() {}

    /**
     * Checks a text that may have several lines; nothing given is fine.
     *
     * @param field the field's key in the answer
     * @param label what the field is called on the page, in Chinese
     * @param maxCodePoints the longest text allowed, counted in Unicode code points
     */
    public static List<FieldError> check(String field, String label, @Nullable String value, int maxCodePoints) {
        return check(field, label, value, maxCodePoints, PlainText::isLineBreakOrTab);
    }

    /** Checks a text of one line; nothing given is fine. */
    public static List<FieldError> checkLine(String field, String label, @Nullable String value, int maxCodePoints) {
        return check(field, label, value, maxCodePoints, c -> false);
    }

    /** Checks a text of one line that must be there and must be more than spaces. */
    public static List<FieldError> checkRequiredLine(
            String field, String label, @Nullable String value, int maxCodePoints) {
        return isBlank(value)
                ? List.of(new FieldError(field, "请填写" + label + "。"))
                : checkLine(field, label, value, maxCodePoints);
    }

    /** Whether there is nothing but spaces, of whatever width. */
    public static boolean isBlank(@Nullable String value) {
        return value == null || value.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether this character changes the order in which its neighbours are shown. */
    public static boolean isBidiControl(int c) {
        return c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static List<FieldError> check(
            String field, String label, @Nullable String value, int maxCodePoints, IntPredicate allowedControl) {
        if (value == null) {
            return List.of();
        }
        if (value.codePointCount(0, value.length()) > maxCodePoints) {
            return List.of(new FieldError(field, label + "最多 " + maxCodePoints + " 个字。"));
        }
        return value.codePoints().anyMatch(c -> isUnfit(c) && !allowedControl.test(c))
                ? List.of(new FieldError(field, label + "含有看不见的控制字符或损坏的字符，请重新输入。"))
                : List.of();
    }

    private static boolean isUnfit(int c) {
        int type = Character.getType(c);
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean invisible = c == 0x200B || c == 0x2060 || c == BYTE_ORDER_MARK;
        boolean separator = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || nonCharacter
                || invisible
                || separator
                || isBidiControl(c);
    }

    private static boolean isLineBreakOrTab(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
