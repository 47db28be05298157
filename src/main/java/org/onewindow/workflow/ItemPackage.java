package org.onewindow.workflow;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of the files that make a service item: process, decisions, forms and documents, deployed together.
 *
 * @param key the item's key, which is the id of its process
 * @param name the item's Chinese name
 * @param version counts the deployed versions of the process
 * @param processDefinitionId the engine's id of this version; a case keeps it for life
 * @param deploymentId the engine's id of the deployment the files came with
 * @param documentation the guide text
 * @param properties catalogue facts, as set in the properties panel of the modeler
 * @param resources file name without folders → text
 */
public record ItemPackage(
        String key,
        String name,
        int version,
        String processDefinitionId,
        String deploymentId,
        String documentation,
        Map<String, String> properties,
        Map<String, String> resources) {

    /** A catalogue fact such as {@code item.office}. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** A catalogue fact that no item may lack; the deploy gate and the model test see to it. */
    public String required(String name) {
        return property(name)
                .orElseThrow(() -> new IllegalStateException("process " + key + " lacks the property " + name));
    }

    /** The text of a file of this package. */
    public Optional<String> resource(String fileName) {
        return Optional.ofNullable(resources.get(fileName));
    }

    /** The text of the Camunda Form with this id. */
    public Optional<String> form(@Nullable String formId) {
        return resource(formId + ".form");
    }

    /** The diagram. */
    public String bpmnXml() {
        return resource(key + ".bpmn").orElseThrow();
    }
}
