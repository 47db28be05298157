package org.onewindow.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date, a time or both, written the ISO way as form-js submits them. */
final class DateCheck implements ValueCheck {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?");

    private final String kind;

    /** A check for the form-js subtypes {@code date}, {@code time} and {@code datetime}. */
    DateCheck(String kind) {
        this.kind = kind;
    }

    @Override
    public Optional<String> complaint(Object value, Map<String, Object> context) {
        if (!(value instanceof String text)) {
            return Optional.of(expected());
        }
        boolean right = switch (kind) {
            case "time" -> time(text);
            case "datetime" ->
                text.length() > 11 && text.charAt(10) == 'T' && date(text.substring(0, 10)) && time(text.substring(11));
            default -> date(text);
        };
        return right ? Optional.empty() : Optional.of(expected());
    }

    private String expected() {
        return switch (kind) {
            case "time" -> "应为时间，例如 09:30";
            case "datetime" -> "应为日期和时间，例如 2026-03-01T09:30";
            default -> "应为真实存在的日期，例如 2026-03-01";
        };
    }

    private static boolean date(String text) {
        try {
            int year = DATE.matcher(text).matches()
                    ? LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE).getYear()
                    : 0;
            return year >= 1900 && year <= 2199;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean time(String text) {
        try {
            return TIME.matcher(text).matches() && LocalTime.parse(text, DateTimeFormatter.ISO_TIME) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
