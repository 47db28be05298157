package org.onewindow.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.onewindow.casework.Proposals;
import org.onewindow.catalog.Catalog;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.forms.FormField;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The business form of a draft's item. */
@Component
class IntakeForm {

    static final String PREFIX = "form.";
    private static final int LONGEST = 65_536;

    private final Catalog catalog;
    private final Proposals proposals;
    private final PeopleFields people;
    private final ObjectMapper json;

    IntakeForm(Catalog catalog, Proposals proposals, PeopleFields people, ObjectMapper json) {
        this.catalog = catalog;
        this.proposals = proposals;
        this.people = people;
        this.json = json;
    }

    List<FormField> fields(Draft draft) {
        return catalog.intakeForm(item(draft).files()).fields();
    }

    /** Whether the form has rows or nested groups, which no plain page can show. */
    boolean needsScripts(Draft draft) {
        return fields(draft).stream().anyMatch(field -> !field.fields().isEmpty());
    }

    List<FieldError> check(Draft draft) {
        DraftContent content = draft.content();
        return proposals.check(
                draft.itemKey(), content.form(), people.number(content).orElse(null));
    }

    /** Schema, values and what is wrong with them for the island, safe to stand inside a script element. */
    String island(Draft draft, List<FieldError> errors) {
        try {
            Map<String, Object> values = values(draft);
            JsonNode schema =
                    SourceBadges.on(schema(draft), values, draft.content().known());
            Prefill.beginRows(schema.path("components"), draft);
            Map<String, Object> input = Map.of("schema", schema, "data", values, "errors", errors);
            return json.writeValueAsString(input).replace("<", "\\u003c").replace(">", "\\u003e");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the form of " + draft.itemKey() + " cannot be written down", e);
        }
    }

    /** The values to start with: what was typed, else what is known already. */
    Map<String, Object> values(Draft draft) {
        Map<String, Object> values = Prefill.of(schema(draft).path("components"), draft);
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
