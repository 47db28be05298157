package org.onewindow.workflow.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.forms.PlainFeel;

/** Decision tables in plain FEEL, of a size that is answered at once. */
final class DmnRules {

    static final int MOST_RULES = 2_000;

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "defaultOutputEntry",
            "rule",
            "inputEntry",
            "outputEntry",
            "annotation",
            "annotationEntry",
            "text",
            "description",
            "informationRequirement",
            "requiredDecision",
            "requiredInput",
            "inputData",
            "variable",
            "literalExpression",
            "knowledgeSource",
            "authorityRequirement",
            "requiredAuthority",
            "textAnnotation",
            "association",
            "sourceRef",
            "targetRef",
            "extensionElements");

    private static final Set<String> FEEL_HOLDERS =
            Set.of("inputExpression", "inputEntry", "outputEntry", "literalExpression", "defaultOutputEntry");

    private final XmlElement root;
    private final Findings findings;

    DmnRules(XmlElement root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    void check() {
        root.all().filter(element -> !Namespaces.isDrawing(element.namespace)).forEach(this::element);
        root.all().forEach(this::language);
        root.children("decision").forEach(this::decision);
        if (root.all("rule").count() > MOST_RULES) {
            findings.add(root, "规则超过 " + MOST_RULES + " 行", "请拆成几张表");
        }
        ids();
        circles();
    }

    private void element(XmlElement element) {
        boolean known = Namespaces.DMN.contains(element.namespace) && ELEMENTS.contains(element.name);
        if (!known) {
            findings.add(element, "不允许使用元素“" + element.name + "”", "请只用决策表和简单表达式");
        }
        if (FEEL_HOLDERS.contains(element.name)) {
            element.children("text").forEach(text -> feel(element, text));
        }
    }

    private void feel(XmlElement holder, XmlElement text) {
        String expression = text.content();
        if (!expression.isEmpty()) {
            boolean test = holder.is("inputEntry");
            (test ? PlainFeel.testObjection(expression) : PlainFeel.objection(expression))
                    .ifPresent(fault -> findings.add(holder.label(), text.line, fault, "请改用比较、区间或列举"));
        }
    }

    private void language(XmlElement element) {
        for (String key : List.of("expressionLanguage", "typeLanguage")) {
            String language = element.attribute(key);
            if (!language.isEmpty() && !language.matches("(?i)feel|https?://www\\.omg\\.org/spec/(DMN|FEEL)/.*")) {
                findings.add(element, "表达式语言“" + language + "”不可用", "请改为 FEEL");
            }
        }
    }

    private void decision(XmlElement decision) {
        if (decision.camunda("historyTimeToLive").isEmpty()) {
            findings.add(decision, "没有历史保留期限", "请填写 historyTimeToLive，例如 P365D");
        }
        if (decision.children("decisionTable", "literalExpression").findAny().isEmpty()) {
            findings.add(decision, "决策是空的", "请填写决策表");
        }
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        root.all().filter(element -> !Namespaces.isDrawing(element.namespace)).forEach(element -> {
            String id = element.attribute("id");
            if (!id.isEmpty() && !seen.add(id)) {
                findings.add(element, "标识重复", "请给每个元素不同的标识");
            }
        });
    }

    private void circles() {
        Map<String, List<String>> needs = new HashMap<>();
        root.children("decision")
                .forEach(decision -> needs.put(
                        "#" + decision.attribute("id"),
                        decision.all("requiredDecision")
                                .map(need -> need.attribute("href"))
                                .toList()));
        root.children("decision")
                .filter(decision -> reaches("#" + decision.attribute("id"), needs))
                .findFirst()
                .ifPresent(decision -> findings.add(decision, "决策互相引用成环", "请拆开引用"));
    }

    private static boolean reaches(String start, Map<String, List<String>> needs) {
        Set<String> seen = new HashSet<>();
        List<String> front = needs.getOrDefault(start, List.of());
        while (!front.isEmpty()) {
            if (front.contains(start)) {
                return true;
            }
            front = front.stream()
                    .filter(seen::add)
                    .flatMap(key -> needs.getOrDefault(key, List.of()).stream())
                    .toList();
        }
        return false;
    }
}
