package org.onewindow.workflow.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One element of a model file, with the line it starts on. */
final class XmlElement {

    final String namespace;
    final String name;
    final int line;

    /** Plain name for attributes without a namespace, {@code {namespace}name} for the others. */
    final Map<String, String> attributes = new TreeMap<>();

    final List<XmlElement> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    XmlElement(String namespace, String name, int line) {
        this.namespace = namespace;
        this.name = name;
        this.line = line;
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    String camunda(String name) {
        String own = attributes.getOrDefault("{" + Namespaces.CAMUNDA_BPMN + "}" + name, "");
        return own.isEmpty() ? attributes.getOrDefault("{" + Namespaces.CAMUNDA_DMN + "}" + name, "") : own;
    }

    boolean is(String... names) {
        return List.of(names).contains(name);
    }

    /** The id, or the kind of element where it has none. */
    String label() {
        String id = attribute("id");
        return id.isEmpty() ? name : id;
    }

    String content() {
        return text.toString().strip();
    }

    Stream<XmlElement> children(String... names) {
        return children.stream().filter(child -> child.is(names));
    }

    /** This element and everything in it. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    Stream<XmlElement> all(String... names) {
        return all().filter(element -> element.is(names));
    }
}
