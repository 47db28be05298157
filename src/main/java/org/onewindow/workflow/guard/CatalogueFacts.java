package org.onewindow.workflow.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The facts of an item in its diagram: one that is missing or cannot be read would take the whole catalogue down. */
final class CatalogueFacts {

    private static final String PREFIX = "item.";
    private static final Map<String, Pattern> SHAPES = Map.of(
            "item.kind", Pattern.compile("PROMISED|ON_THE_SPOT"),
            "item.office", Pattern.compile(".*\\S.*"),
            "item.basis", Pattern.compile("(?s).*\\S.*"),
            "item.statutoryLimit", limit(),
            "item.promisedLimit", limit(),
            "item.supplementLimit", limit());
    private static final Map<String, String> FILES = Map.of(
            "item.intakeForm", ".form",
            "item.situation", ".form",
            "item.materials", ".dmn",
            "item.acceptance", ".dmn");
    private static final Set<String> OPTIONAL = Set.of("item.situation");

    private final Set<String> files;
    private final Findings findings;

    /** @param files the names of the package's files, without folders */
    CatalogueFacts(Set<String> files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    void check(XmlElement root) {
        root.children("process").forEach(this::process);
    }

    private void process(XmlElement process) {
        List<XmlElement> properties = process.all("property")
                .filter(property -> property.attribute("name").startsWith(PREFIX))
                .toList();
        if (properties.isEmpty()) {
            return;
        }
        Map<String, String> facts = properties.stream()
                .collect(Collectors.toMap(
                        property -> property.attribute("name"),
                        property -> property.attribute("value"),
                        (first, second) -> second));
        SHAPES.forEach((name, shape) -> {
            if (!shape.matcher(facts.getOrDefault(name, "")).matches()) {
                findings.add(process, "事项属性“" + name + "”缺失或写法不对", "请在流程的扩展属性中按原来的写法填写");
            }
        });
        FILES.forEach((name, extension) -> {
            String file = facts.getOrDefault(name, "");
            boolean left = file.isEmpty() && OPTIONAL.contains(name);
            if (!left && !files.contains(file + extension)) {
                findings.add(process, "事项属性“" + name + "”所指的文件不在包里", "请填写包里表单或决策表的标识");
            }
        });
    }

    private static Pattern limit() {
        return Pattern.compile("[0-9]{1,3} (WORKING_DAY|CALENDAR_DAY)");
    }
}
