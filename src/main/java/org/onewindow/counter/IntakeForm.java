package org.onewindow.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.forms.FormField;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * The business form of a draft's item.
 *
 * <p>A field of the form may carry the custom property {@code prefill}: {@code applicant.name}, {@code
 * applicant.address} or {@code hall.area}. A field with the key of a situation question starts with its answer.
 */
@Component
class IntakeForm {

    static final String PREFIX = "form.";
    private static final int LONGEST = 65_536;

    private final Catalog catalog;
    private final ObjectMapper json;

    IntakeForm(Catalog catalog, ObjectMapper json) {
        this.catalog = catalog;
        this.json = json;
    }

    List<FormField> fields(Draft draft) {
        return catalog.intakeForm(item(draft).files()).fields();
    }

    List<FieldError> check(Draft draft) {
        return TypedFields.within(
                PREFIX,
                catalog.intakeForm(item(draft).files()).check(draft.content().form()));
    }

    /** Schema and values for the island, safe to stand inside a script element. */
    String island(Draft draft) {
        try {
            Map<String, Object> input = Map.of("schema", schema(draft), "data", values(draft));
            return json.writeValueAsString(input).replace("<", "\\u003c").replace(">", "\\u003e");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the form of " + draft.itemKey() + " cannot be written down", e);
        }
    }

    /** The values to start with: what was typed, else what is known already. */
    Map<String, Object> values(Draft draft) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (JsonNode field : schema(draft).path("components")) {
            String key = field.path("key").asText("");
            Object known =
                    known(draft, key, field.path("properties").path("prefill").asText(""));
            if (known != null) {
                values.put(key, known);
            }
        }
        values.putAll(draft.content().form());
        return values;
    }

    /** What the page sent: the island's answer, or the plain fields of a browser without scripts. */
    Map<String, Object> read(Draft draft, MultiValueMap<String, String> typed) {
        String island = typed.getFirst("form");
        return island == null || island.isEmpty() ? TypedFields.read(fields(draft), PREFIX, typed) : object(island);
    }

    private Map<String, Object> object(String island) {
        try {
            if (island.length() <= LONGEST) {
                return json.readValue(island, new TypeReference<>() {});
            }
        } catch (JsonProcessingException e) {
            throw new BadInput("form", "业务表单没有完整收到，请刷新页面后再填。");
        }
        throw new BadInput("form", "业务表单内容过长。");
    }

    private static @Nullable Object known(Draft draft, String key, String prefill) {
        if (prefill.startsWith("applicant.")) {
            String value = draft.content().person(prefill);
            return value.isEmpty() ? null : value;
        }
        return prefill.equals("hall.area")
                ? draft.areaCode()
                : draft.content().situation().get(key);
    }

    private JsonNode schema(Draft draft) {
        ServiceItem item = item(draft);
        try {
            return json.readTree(
                    item.files().form(item.files().required("item.intakeForm")).orElseThrow());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the form of " + item.key() + " is not JSON", e);
        }
    }

    private ServiceItem item(Draft draft) {
        return catalog.item(draft.itemKey());
    }
}
