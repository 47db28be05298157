package org.onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text of a textfield or textarea: length in characters, pattern, and no character that cannot be seen. */
final class TextCheck implements ValueCheck {

    /** What the engine and the hall's tables can hold of one text, in UTF-16 units. */
    private static final int HARD_LIMIT = 4_000;

    private static final Map<String, String> KINDS =
            Map.of("email", "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "phone", "^\\+?[0-9][0-9 -]{4,19}$");

    private final boolean manyLines;
    private final int minLength;
    private final int maxLength;
    private final @Nullable StepLimitedPattern pattern;

    TextCheck(JsonNode validate, boolean manyLines) {
        this.manyLines = manyLines;
        this.minLength = validate.path("minLength").asInt(0);
        this.maxLength = validate.path("maxLength").asInt(manyLines ? 2_000 : 200);
        String kind = validate.path("validationType").asText("");
        String regex = KINDS.getOrDefault(kind, validate.path("pattern").asText(""));
        this.pattern = regex.isEmpty() ? null : StepLimitedPattern.of(regex);
    }

    @Override
    public Optional<String> complaint(Object value, Map<String, Object> context) {
        if (!(value instanceof String text)) {
            return Optional.of("应为文字");
        }
        if (text.length() > HARD_LIMIT || characters(text) > maxLength) {
            return Optional.of("不能超过 " + Math.min(maxLength, HARD_LIMIT) + " 个字");
        }
        if (characters(text) < minLength) {
            return Optional.of("不能少于 " + minLength + " 个字");
        }
        if (text.codePoints().anyMatch(character -> unseen(character, manyLines))) {
            return Optional.of("含有看不见的或无法保存的字符，请删去后重新输入");
        }
        return matches(text) ? Optional.empty() : Optional.of("格式不正确");
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private boolean matches(String text) {
        try {
            return pattern == null || pattern.find(text);
        } catch (StepLimitedPattern.TooManySteps e) {
            return false;
        }
    }

    /** Controls, half surrogates, text direction marks and zero-width characters; variation selectors stay. */
    static boolean unseen(int character, boolean manyLines) {
        if (manyLines && (character == '\n' || character == '\r' || character == '\t')) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                character == 0x115F || character == 0x1160 || character == 0x3164 || (character & 0xFFFE) == 0xFFFE;
        };
    }
}
