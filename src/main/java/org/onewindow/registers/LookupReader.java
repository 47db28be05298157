package org.onewindow.registers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Component;

/** Reads a prompt answer strictly: for this question, every value known and in its form, or nothing of it. */
@Component
class LookupReader {

    private static final int LONGEST = 200;

    private final ObjectMapper json;
    private final Clock clock;

    LookupReader(ObjectMapper json, Clock clock) {
        this.clock = clock;
        this.json = json.copy()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    /** An answer as it is sent. */
    record Answer(
            @Nullable UUID requestId,
            @Nullable Boolean known,
            @Nullable Map<String, String> values) {}

    /** The values; empty if the register knows nothing; a {@link LineFault} if the answer cannot be used. */
    Optional<Map<String, String>> read(UUID requestId, LookupKind kind, byte[] body) {
        Answer answer = parse(body);
        if (!requestId.equals(answer.requestId()) || answer.known() == null) {
            throw new LineFault("OTHER_CONTENT", true);
        }
        if (!answer.known()) {
            return Optional.empty();
        }
        Map<String, String> values = answer.values() == null ? Map.of() : answer.values();
        boolean complete = needed(kind) == null || values.containsKey(needed(kind));
        if (!complete || !values.entrySet().stream().allMatch(value -> fits(kind, value.getKey(), value.getValue()))) {
            throw new LineFault("UNUSABLE_VALUES", true);
        }
        return Optional.of(Map.copyOf(values));
    }

    private Answer parse(byte[] body) {
        try {
            Answer answer = json.readValue(body, Answer.class);
            if (answer != null) {
                return answer;
            }
        } catch (IOException e) {
            throw new LineFault("NOT_JSON", true);
        }
        throw new LineFault("NOT_JSON", true);
    }

    /** Without it the answer says nothing. */
    private static @Nullable String needed(LookupKind kind) {
        return switch (kind) {
            case REGISTRATION -> Lookup.REGISTERED_ON;
            case INSURANCE_MONTHS -> Lookup.INSURANCE_MONTHS;
            case PHOTO -> null;
        };
    }

    private boolean fits(LookupKind kind, String name, @Nullable String value) {
        if (value == null) {
            return false;
        }
        return switch (kind + "." + name) {
            case "REGISTRATION.registeredOn" -> isPast(value);
            case "REGISTRATION.residenceAreaCode" -> value.matches("[0-9]{6}|[0-9]{9}|[0-9]{12}");
            case "REGISTRATION.registrationNumber", "REGISTRATION.residenceAddress" ->
                PlainText.checkRequiredLine(name, name, value, LONGEST).isEmpty();
            case "INSURANCE_MONTHS.insuranceMonths" -> value.matches("[0-9]{1,3}");
            default -> false;
        };
    }

    private boolean isPast(String value) {
        try {
            return !LocalDate.parse(value).isAfter(LocalDate.now(clock));
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
