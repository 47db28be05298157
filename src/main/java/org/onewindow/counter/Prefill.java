package org.onewindow.counter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onewindow.forms.FieldSource;

/**
 * What a business form may start with.
 *
 * <p>A field may carry the custom property {@code prefill}: {@code applicant.name} and the applicant's other fields,
 * {@code hall.area}, {@code option.CODE} for one of its own options, or {@code register.registeredOn} and whatever else a
 * register answered; of several, separated by commas, the first that is known counts. In a list it fills the first row,
 * which stands there from the beginning. A field with the key of a situation question starts with its answer.
 */
final class Prefill {

    private static final String OWN_OPTION = "option.";
    private static final String HALL_AREA = "hall.area";

    private Prefill() {}

    static Map<String, Object> of(JsonNode components, Draft draft) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (JsonNode component : components) {
            Map<String, Object> inside = of(component.path("components"), draft);
            String path = component.path("path").asText("");
            if (component.path("type").asText().equals("dynamiclist")) {
                put(values, path, inside.isEmpty() ? null : List.of(inside));
            } else if (component.has("components") && path.isEmpty()) {
                values.putAll(inside);
            } else if (component.has("components")) {
                put(values, path, inside.isEmpty() ? null : inside);
            } else {
                put(values, component.path("key").asText(""), known(component, draft));
            }
        }
        return values;
    }

    /** Lets further rows begin with what holds for everybody in this hall; what is the applicant's own is not theirs. */
    static void beginRows(JsonNode components, Draft draft) {
        for (JsonNode component : components) {
            if (component.path("type").asText().equals("dynamiclist")) {
                for (JsonNode field : component.path("components")) {
                    if (field instanceof ObjectNode own
                            && own.path("properties").path("prefill").asText("").equals(HALL_AREA)) {
                        own.put("defaultValue", draft.areaCode());
                    }
                }
            }
        }
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    private static @Nullable Object known(JsonNode field, Draft draft) {
        return FieldSource.from(field).stream()
                .map(source -> from(source, draft))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(
                        () -> draft.content().situation().get(field.path("key").asText("")));
    }

    private static @Nullable Object from(String source, Draft draft) {
        if (source.startsWith(OWN_OPTION)) {
            return source.substring(OWN_OPTION.length());
        }
        if (source.startsWith("applicant.")) {
            String value = draft.content().person(source);
            return value.isEmpty() ? null : value;
        }
        return source.equals(HALL_AREA)
                ? draft.areaCode()
                : draft.content().known().value(source).orElse(null);
    }
}
