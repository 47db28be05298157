package org.onewindow.workflow.guard;

import java.util.List;
import java.util.Optional;

/** Called processes: none that calls itself, and only the case number and plain variables handed over. */
final class Calls {

    private final XmlElement root;
    private final Findings findings;

    Calls(XmlElement root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    void check() {
        List<String> own =
                root.children("process").map(process -> process.attribute("id")).toList();
        root.all("callActivity")
                .filter(call -> own.contains(call.attribute("calledElement")))
                .forEach(call -> findings.add(call, "流程调用了自己所在文件里的流程", "请改用子流程，或把被调用的流程放到另一个文件"));
        root.all("in", "out")
                .filter(mapping -> mapping.namespace.equals(Namespaces.CAMUNDA_BPMN))
                .forEach(this::mapping);
    }

    private void mapping(XmlElement mapping) {
        String key = mapping.attribute("businessKey");
        Optional<String> wrong = key.isEmpty() || key.matches("[$#]\\{" + PlainEl.CASE_NUMBER.replace(".", "\\.") + "}")
                ? Optional.empty()
                : Optional.of("被调用的流程换了办件编号");
        wrong.ifPresent(fault -> findings.add(mapping, fault, "businessKey 请写 #{" + PlainEl.CASE_NUMBER + "}"));
    }
}
