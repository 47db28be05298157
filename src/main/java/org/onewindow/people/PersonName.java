package org.onewindow.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;

/**
 * What a person may be called. A name is kept exactly as written or refused: rare characters, variation selectors and
 * every script are fine; characters that nobody can see, or that an eye takes for others, are not.
 */
public final class PersonName {

    /** The longest name, in code points without variation selectors. */
    public static final int LONGEST = 50;

    private static final int LONGEST_WITH_SELECTORS = 2 * LONGEST;
    private static final String DOT_LOOKALIKES = "•・･‧∙⋅●.．。﹒";
    private static final String PUNCTUATION = "·'’‘ʻ-‐.,()（）་";

    private PersonName() {}

    /** What is wrong with a name; one entry at most, under the given field. */
    public static List<FieldError> check(String field, @Nullable String name) {
        List<FieldError> errors = PlainText.checkRequiredLine(field, "姓名", name, LONGEST_WITH_SELECTORS);
        if (!errors.isEmpty() || name == null) {
            return errors;
        }
        String fault = fault(name);
        return fault.isEmpty() ? List.of() : List.of(new FieldError(field, fault));
    }

    /** Whether a name has characters of private use, from an old system: a person must compare it with the paper. */
    public static boolean needsComparison(String name) {
        return name.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static String fault(String name) {
        int[] c = name.codePoints().toArray();
        if (name.codePoints().filter(x -> !isVariationSelector(x)).count() > LONGEST) {
            return "姓名最多 " + LONGEST + " 个字。";
        }
        if (Character.isSpaceChar(c[0]) || Character.isSpaceChar(c[c.length - 1])) {
            return "姓名前后不能有空格。";
        }
        boolean letter = false;
        for (int i = 0; i < c.length; i++) {
            int before = i == 0 ? -1 : c[i - 1];
            int after = i + 1 == c.length ? -1 : c[i + 1];
            if (DOT_LOOKALIKES.indexOf(c[i]) >= 0 && isHan(before) && isHan(after)) {
                return "姓名中的间隔号请用“·”（中文输入法下按反引号键）。";
            }
            if (!belongs(c[i], before)) {
                return "姓名含有不能用于姓名的字符，请按证件输入。";
            }
            letter |= Character.isLetter(c[i]) || isHan(c[i]) || Character.getType(c[i]) == Character.PRIVATE_USE;
        }
        return letter ? "" : "姓名里没有文字，请按证件输入。";
    }

    private static boolean belongs(int c, int before) {
        if (isVariationSelector(c)) {
            return isHan(before);
        }
        if (isInvisible(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> before >= 0 && before != ' ';
            case Character.PRIVATE_USE, Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER -> true;
            default -> Character.isLetter(c) || isHan(c) || c == ' ' || PUNCTUATION.indexOf(c) >= 0;
        };
    }

    /** Blank letters and the joiner, which Unicode counts among letters and marks. */
    private static boolean isInvisible(int c) {
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || (c >= 0x17B4 && c <= 0x17B5);
    }

    /** Planes 2 and 3 hold nothing but Han; their newest blocks are unknown to this Java. */
    private static boolean isHan(int c) {
        return c >= 0 && (Character.isIdeographic(c) || (c >= 0x20000 && c <= 0x3FFFD) || c == '〇');
    }
}
