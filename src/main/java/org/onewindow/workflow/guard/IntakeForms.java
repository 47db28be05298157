package org.onewindow.workflow.guard;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a package with which applications are taken down: those that a process names as {@code item.intakeForm}
 * and no user task opens.
 */
final class IntakeForms {

    private final Set<String> named = new HashSet<>();
    private final Set<String> opened = new HashSet<>();

    static IntakeForms of(Map<String, byte[]> files) {
        IntakeForms forms = new IntakeForms();
        files.forEach((name, content) -> {
            if (name.endsWith(".bpmn") && content.length <= ModelGate.LARGEST_FILE) {
                forms.read(content);
            }
        });
        return forms;
    }

    boolean has(String form) {
        return named.contains(form) && !opened.contains(form);
    }

    private void read(byte[] model) {
        try {
            XmlElement root = XmlReader.read(model);
            root.children("process")
                    .flatMap(process -> process.all("property"))
                    .filter(property -> property.attribute("name").equals("item.intakeForm"))
                    .forEach(property -> named.add(property.attribute("value")));
            root.all("userTask").forEach(task -> opened.add(task.camunda("formRef")));
        } catch (XmlReader.Unreadable e) {
            // The model itself is refused for it, and the package with it.
            named.clear();
        }
    }
}
