package org.onewindow.workflow.guard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Nothing in a diagram that could run code or read what it should not: checked at the gate, and again whenever the
 * engine parses a diagram, by whatever road it came.
 */
final class BpmnSafety {

    private static final String CURE_VOCABULARY = "请改用本系统支持的元素，或删去它";

    private final Set<String> delegates;

    BpmnSafety(Set<String> delegates) {
        this.delegates = delegates;
    }

    void check(XmlElement root, Findings findings) {
        root.children.stream()
                .filter(child -> !Namespaces.isDrawing(child.namespace))
                .forEach(child -> element(child, findings));
        attributes(root, findings);
    }

    private void element(XmlElement element, Findings findings) {
        if (Namespaces.isDrawing(element.namespace)) {
            return;
        }
        if (!known(element)) {
            findings.add(element, "不允许使用元素“" + element.name + "”", CURE_VOCABULARY);
            return;
        }
        attributes(element, findings);
        expression(element, element.content(), findings);
        step(element, findings);
        element.children.forEach(child -> element(child, findings));
    }

    private static boolean known(XmlElement element) {
        return switch (element.namespace) {
            case Namespaces.BPMN ->
                BpmnVocabulary.FLOW_NODES.contains(element.name)
                        || BpmnVocabulary.OTHER_ELEMENTS.contains(element.name);
            case Namespaces.CAMUNDA_BPMN -> BpmnVocabulary.EXTENSIONS.contains(element.name);
            default -> false;
        };
    }

    private static void attributes(XmlElement element, Findings findings) {
        for (Map.Entry<String, String> attribute : element.attributes.entrySet()) {
            if (!known(element, attribute.getKey(), attribute.getValue())) {
                findings.add(element, "不允许使用属性“" + local(attribute.getKey()) + "”", "请在属性面板中清空它");
            }
            expression(element, attribute.getValue(), findings);
        }
    }

    private static boolean known(XmlElement element, String key, String value) {
        if (!key.startsWith("{")) {
            boolean extension = element.namespace.equals(Namespaces.CAMUNDA_BPMN);
            return (extension ? BpmnVocabulary.EXTENSION_ATTRIBUTES : BpmnVocabulary.ATTRIBUTES).contains(key)
                    || BpmnVocabulary.DEFAULTS.getOrDefault(key, Set.of()).contains(value);
        }
        String namespace = key.substring(1, key.indexOf('}'));
        if (namespace.equals(Namespaces.XSI)) {
            return local(key).equals("schemaLocation") || value.endsWith("tFormalExpression");
        }
        return Namespaces.isDrawing(namespace)
                || namespace.equals(Namespaces.CAMUNDA_BPMN) && BpmnVocabulary.CAMUNDA_ATTRIBUTES.contains(local(key));
    }

    private static String local(String key) {
        return key.substring(key.indexOf('}') + 1);
    }

    private static void expression(XmlElement element, String text, Findings findings) {
        PlainEl.objection(text).ifPresent(fault -> findings.add(element, fault, "表达式只能使用变量、文字、数字、比较和“与、或、非”"));
    }

    /** Work done outside is a service task of a listed topic and nothing else: other kinds of task run code. */
    private static void outside(XmlElement element, Findings findings) {
        String type = element.camunda("type");
        String topic = element.camunda("topic");
        if (type.isEmpty() && topic.isEmpty()) {
            return;
        }
        if (!element.is("serviceTask")
                || !type.equals("external")
                || !element.camunda("delegateExpression").isEmpty()) {
            findings.add(element, "不允许这种任务类型“" + type + "”", "外部任务请用服务任务，类型选 External，不再指定办理步骤");
        } else if (!BpmnVocabulary.TOPICS.contains(topic)) {
            findings.add(element, "没有名为“" + topic + "”的外部工作", "请填写本系统已有的主题，例如 card-making");
        }
    }

    private void step(XmlElement element, Findings findings) {
        String expression = element.camunda("delegateExpression");
        if (!expression.isEmpty()) {
            Optional<String> bean = PlainEl.bean(expression);
            if (bean.isEmpty() || !delegates.contains(bean.get())) {
                findings.add(element, "没有名为“" + expression + "”的办理步骤", "请从元素模板中选择已有的步骤");
            }
        }
        outside(element, findings);
        boolean needsBean = element.is("serviceTask") && element.camunda("type").isEmpty();
        if (needsBean && expression.isEmpty()) {
            findings.add(element, "服务任务没有指定办理步骤", "请从元素模板中选择已有的步骤");
        }
        String formKey = element.camunda("formKey");
        if (!formKey.isEmpty()) {
            findings.add(element, "不允许用表单键打开页面", "请改用表单引用（formRef），绑定方式选 deployment");
        }
        String called = element.attribute("calledElement") + element.camunda("decisionRef");
        if (PlainEl.isPresent(called)) {
            findings.add(element, "被调用的流程或决策不能由表达式给出", "请写明它的标识");
        }
    }
}
