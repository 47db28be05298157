package org.onewindow.workflow.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The facts of an item in its diagram: one that is missing or cannot be read would take the whole catalogue down, and one
 * that is mistyped would silently not count.
 */
final class CatalogueFacts {

    private static final String LIKE_AN_ITEM = "item";

    private final PackageParts parts;
    private final Findings findings;

    CatalogueFacts(PackageParts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    void check(XmlElement root) {
        root.children("process").forEach(this::process);
    }

    private void process(XmlElement process) {
        List<XmlElement> own = process.children("extensionElements")
                .flatMap(extensions -> extensions.all("property"))
                .toList();
        process.all("property")
                .filter(property -> !own.contains(property) && name(property).startsWith(ItemFacts.PREFIX))
                .forEach(property -> add(property, "写在了流程以外的元素上，不会生效", "请移到流程的扩展属性中"));
        Map<String, String> facts = read(own);
        if (facts.isEmpty()) {
            return;
        }
        ItemFacts.ALL.stream()
                .filter(fact -> fact.required() && !facts.containsKey(fact.name()))
                .forEach(fact -> findings.add(process, "缺少事项属性“" + fact.name() + "”", "请在流程的扩展属性中填写"));
        own.forEach(property -> value(property, new ItemFact.Item(process.attribute("id"), facts, parts)));
        if (facts.containsKey(ItemFacts.DELIVERY_FIELD) != facts.containsKey(ItemFacts.POST_ADDRESS_FIELD)) {
            findings.add(
                    process,
                    "事项属性“" + ItemFacts.DELIVERY_FIELD + "”和“" + ItemFacts.POST_ADDRESS_FIELD + "”只写了一个",
                    "请两个都写，或者都不写");
        }
    }

    /** The facts by name; names that are unknown or written twice are findings. */
    private Map<String, String> read(List<XmlElement> own) {
        Map<String, String> facts = new HashMap<>();
        Set<String> known = new HashSet<>(ItemFacts.names());
        List<String> written = own.stream().map(CatalogueFacts::name).toList();
        for (XmlElement property : own) {
            String name = name(property);
            if (!name.toLowerCase(Locale.ROOT).startsWith(LIKE_AN_ITEM)) {
                continue;
            }
            if (!known.contains(name)) {
                add(property, "本系统不认识", meant(name, written));
            }
            if (facts.put(name, property.attribute("value")) != null) {
                add(property, "写了两遍", "请只留一个");
            }
        }
        return facts;
    }

    /** What is not there yet was probably meant. */
    private static String meant(String name, List<String> written) {
        List<String> missing = ItemFacts.names().stream()
                .filter(known -> !written.contains(known))
                .toList();
        return ItemFact.guess(name, missing)
                .or(() -> ItemFact.guess(name, ItemFacts.names()))
                .orElse("请删去它，或改用本系统支持的事项属性");
    }

    private void value(XmlElement property, ItemFact.Item item) {
        String value = property.attribute("value");
        ItemFacts.ALL.stream()
                .filter(fact -> fact.name().equals(name(property)))
                .findFirst()
                .flatMap(fact -> fact.check().fault(value, item))
                .ifPresent(fault -> add(property, "的值“" + value + "”不能用", fault));
    }

    private void add(XmlElement property, String fault, String cure) {
        findings.add(name(property), property.line, "事项属性“" + name(property) + "”" + fault, cure);
    }

    private static String name(XmlElement property) {
        return property.attribute("name");
    }
}
