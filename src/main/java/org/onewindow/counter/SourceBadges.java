package org.onewindow.counter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casework.Known;
import org.onewindow.forms.FieldSource;
import org.onewindow.registers.Lookup;

/** Says beside a field which register its value came from, as long as it is that value. */
final class SourceBadges {

    private SourceBadges() {}

    static JsonNode on(JsonNode form, Map<String, Object> values, Known known) {
        for (JsonNode field : form.path("components")) {
            if (field instanceof ObjectNode component) {
                source(component, values, known).ifPresent(answer -> mark(component, answer));
            }
        }
        return form;
    }

    private static Optional<Lookup> source(ObjectNode field, Map<String, Object> values, Known known) {
        Object value = values.get(field.path("key").asText(""));
        return FieldSource.from(field).stream()
                .filter(name ->
                        known.value(name).filter(said -> said.equals(value)).isPresent())
                .findFirst()
                .flatMap(known::with);
    }

    private static void mark(ObjectNode field, Lookup answer) {
        String before = field.path("description").asText("");
        String badge = "【数据共享】来自" + answer.source() + "，请与申请人核对";
        field.put("description", before.isEmpty() ? badge : before + "。" + badge);
    }
}
