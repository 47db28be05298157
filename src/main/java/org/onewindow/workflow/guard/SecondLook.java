package org.onewindow.workflow.guard;

import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Looks again before the engine parses a diagram, so that one that came by any other road fails too.
 *
 * <p>A listener of the parser would be too late: some classes named in a diagram are made while it is parsed.
 */
final class SecondLook implements BpmnParseFactory {

    private final Supplier<Set<String>> delegates;

    SecondLook(Supplier<Set<String>> delegates) {
        this.delegates = delegates;
    }

    @Override
    public BpmnParse createBpmnParse(BpmnParser parser) {
        return new BpmnParse(parser) {
            @Override
            protected void parseRootElement() {
                look(rootElement);
                super.parseRootElement();
            }
        };
    }

    private void look(Element root) {
        Findings findings = new Findings(String.valueOf(root.attribute("id")));
        new BpmnSafety(delegates.get()).check(copy(root), findings);
        if (!findings.all().isEmpty()) {
            throw new ModelRefused(findings.all());
        }
    }

    private static XmlElement copy(Element element) {
        String namespace = element.getUri() == null ? "" : element.getUri();
        XmlElement copy = new XmlElement(namespace, element.getTagName(), element.getLine());
        for (String key : element.attributes()) {
            if (!key.equals("xmlns") && !key.startsWith("xmlns:")) {
                copy.attributes.put(attributeName(key), element.attribute(key));
            }
        }
        copy.text.append(element.getText() == null ? "" : element.getText());
        element.elements().forEach(child -> copy.children.add(copy(child)));
        return copy;
    }

    /** The engine writes {@code namespace:name}. */
    private static String attributeName(String key) {
        int colon = key.lastIndexOf(':');
        return colon < 0 ? key : "{" + key.substring(0, colon) + "}" + key.substring(colon + 1);
    }
}
