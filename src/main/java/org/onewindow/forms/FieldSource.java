package org.onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a field of a form may be filled from, as its custom properties say.
 *
 * @param from names such as {@code applicant.address} or {@code register.registeredOn}, the first that is known counts
 * @param prevails whether what a register says counts over what was typed
 */
public record FieldSource(String key, List<String> from, boolean prevails) {

    /** The fields of a form outside of its lists and nested groups that have a source. */
    public static List<FieldSource> of(String form) {
        List<FieldSource> sources = new ArrayList<>();
        collect(SchemaReader.tree(form), sources);
        return List.copyOf(sources);
    }

    /** The sources of a field, in order; none for a field without the property {@code prefill}. */
    public static List<String> from(JsonNode field) {
        return Stream.of(field.path("properties").path("prefill").asText("").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static void collect(JsonNode container, List<FieldSource> sources) {
        for (JsonNode component : container.path("components")) {
            if (component.has("components")) {
                if (component.path("path").asText("").isEmpty()) {
                    collect(component, sources);
                }
            } else if (!from(component).isEmpty()) {
                boolean prevails =
                        component.path("properties").path("register").asText("").equals("prevails");
                sources.add(new FieldSource(component.path("key").asText(), from(component), prevails));
            }
        }
    }
}
