package org.onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number: plain decimal, within its range. Where the form serialises it as text (money) it is kept as text; a number
 * is taken too if it has no more decimals than the field, so that none of its digits is an artefact.
 */
final class NumberCheck implements ValueCheck {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private static final int MOST_DIGITS = 6;
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,10})?");

    private final boolean asText;
    private final int digits;
    private final BigDecimal min;
    private final BigDecimal max;

    NumberCheck(JsonNode component) {
        JsonNode validate = component.path("validate");
        this.asText = component.path("serializeToString").asBoolean(false);
        this.digits = component.path("decimalDigits").asInt(MOST_DIGITS);
        this.min = limit(validate.path("min"), LARGEST.negate());
        this.max = limit(validate.path("max"), LARGEST);
    }

    private static BigDecimal limit(JsonNode node, BigDecimal fallback) {
        return node.isNumber() ? node.decimalValue() : fallback;
    }

    @Override
    public Optional<String> complaint(Object value, Map<String, Object> context) {
        BigDecimal number = read(value);
        if (number == null) {
            return Optional.of("应为数字，且不超过 12 位");
        }
        if (number.compareTo(min) < 0) {
            return Optional.of("不能小于 " + min.toPlainString());
        }
        if (number.compareTo(max) > 0) {
            return Optional.of("不能大于 " + max.toPlainString());
        }
        if (number.stripTrailingZeros().scale() > digits) {
            return Optional.of(digits == 0 ? "应为整数" : "最多 " + digits + " 位小数");
        }
        return Optional.empty();
    }

    @Override
    public Object kept(Object value) {
        BigDecimal number = asText && value instanceof Number ? read(value) : null;
        return number == null ? value : number.toPlainString();
    }

    private @Nullable BigDecimal read(Object value) {
        if (value instanceof String text) {
            return asText && PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
        }
        if (!(value instanceof Number number)) {
            return null;
        }
        double size = Math.abs(number.doubleValue());
        // Compared before BigDecimal sees it: 1e308 would become a text of 309 digits in the message.
        return size < 1e15 && (size == 0 || size > 1e-12) ? new BigDecimal(number.toString()) : null;
    }
}
