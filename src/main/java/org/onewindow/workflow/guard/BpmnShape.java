package org.onewindow.workflow.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A diagram that is complete and of a size that people and the engine can handle. */
final class BpmnShape {

    static final int MOST_NODES = 500;
    static final int DEEPEST = 8;
    private static final int MOST_PARALLEL = 50;
    private static final Pattern LIFETIME = Pattern.compile("P[0-9]{1,4}[DWMY]|[0-9]{1,5}");
    private static final Pattern AT_LEAST_A_MINUTE =
            Pattern.compile("P(?=.*[1-9])([0-9]{1,4}[YMWD])*(T([0-9]{1,4}H)?([0-9]{1,4}M)?)?");
    private static final Pattern FEW_TIMES = Pattern.compile("R[1-9][0-9]?/(.+)");

    private final XmlElement root;
    private final Findings findings;
    private final Set<String> forms;

    BpmnShape(XmlElement root, Findings findings, Set<String> forms) {
        this.root = root;
        this.findings = findings;
        this.forms = forms;
    }

    void check() {
        ids();
        size();
        names("message");
        names("signal");
        List<XmlElement> processes = root.children("process").toList();
        if (processes.isEmpty()) {
            findings.add(root, "文件里没有流程", "请画出一个流程");
        }
        processes.forEach(this::process);
        root.all("userTask").forEach(this::userTask);
        root.all("businessRuleTask").forEach(this::ruleTask);
        root.all("timeDate", "timeDuration", "timeCycle").forEach(this::timer);
        root.all("multiInstanceLoopCharacteristics").forEach(this::several);
        root.all("callActivity")
                .filter(call -> call.attribute("calledElement").isEmpty())
                .forEach(call -> findings.add(call, "没有写明调用哪个流程", "请填写被调用流程的标识"));
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        root.all().filter(element -> element.namespace.equals(Namespaces.BPMN)).forEach(element -> {
            String id = element.attribute("id");
            if (!id.isEmpty() && !seen.add(id)) {
                findings.add(element, "标识重复", "请给每个元素不同的标识");
            }
        });
        root.all("sequenceFlow", "boundaryEvent").forEach(element -> {
            for (String reference : List.of("sourceRef", "targetRef", "attachedToRef")) {
                String target = element.attribute(reference);
                if (!target.isEmpty() && !seen.contains(target)) {
                    findings.add(element, "指向不存在的元素“" + target + "”", "请重新连线");
                }
            }
        });
    }

    private void size() {
        long nodes = root.all(BpmnVocabulary.FLOW_NODES.toArray(String[]::new)).count();
        if (nodes > MOST_NODES) {
            findings.add(root, "有 " + nodes + " 个节点，超过 " + MOST_NODES + " 个", "请把一部分移到被调用的流程里");
        }
        if (depth(root) > DEEPEST) {
            findings.add(root, "子流程嵌套超过 " + DEEPEST + " 层", "请改用被调用的流程");
        }
    }

    private static int depth(XmlElement element) {
        int below = element.children.stream().mapToInt(BpmnShape::depth).max().orElse(0);
        return below + (element.is("subProcess") ? 1 : 0);
    }

    private void names(String kind) {
        Set<String> seen = new HashSet<>();
        root.children(kind)
                .filter(element -> !seen.add(element.attribute("name")))
                .forEach(element -> findings.add(element, "名称“" + element.attribute("name") + "”用了两次", "请合并或改名"));
    }

    private void process(XmlElement process) {
        if (!process.attribute("isExecutable").equals("true")) {
            findings.add(process, "流程没有标为可执行", "请勾选“可执行”（Executable）");
        }
        if (!LIFETIME.matcher(process.camunda("historyTimeToLive")).matches()) {
            findings.add(process, "没有历史保留期限", "请填写 historyTimeToLive，例如 P365D");
        }
        if (process.children("startEvent").findAny().isEmpty()
                || process.all("endEvent").findAny().isEmpty()) {
            findings.add(process, "缺少开始或结束事件", "请补上");
        }
        List<XmlElement> scopes = new ArrayList<>(List.of(process));
        process.all("subProcess").forEach(scopes::add);
        for (XmlElement scope : scopes) {
            new Loops(scope)
                    .endless()
                    .ifPresent(node -> findings.add(node, "所在的环路没有停顿，会一直转下去", "请在环路中放一个人工任务、等待事件，或勾选异步（asyncBefore）"));
        }
    }

    private void userTask(XmlElement task) {
        String form = task.camunda("formRef");
        if (form.isEmpty()) {
            return;
        }
        if (!task.camunda("formRefBinding").equals("deployment")) {
            findings.add(task, "表单的绑定方式不是 deployment", "请改为 deployment，使在办件保持原表单");
        }
        if (!forms.contains(form)) {
            findings.add(task, "同一个包里没有表单“" + form + "”", "请把表单文件一起部署，或更正表单标识");
        }
    }

    private void ruleTask(XmlElement task) {
        boolean bound = task.camunda("decisionRefBinding").equals("deployment");
        if (task.camunda("delegateExpression").isEmpty()
                && (task.camunda("decisionRef").isEmpty() || !bound)) {
            findings.add(task, "规则任务没有指明决策，或绑定方式不是 deployment", "请填写决策标识，绑定方式选 deployment");
        }
    }

    private void timer(XmlElement timer) {
        String text = timer.content();
        boolean variable = PlainEl.bean(text).isPresent();
        boolean right = switch (timer.name) {
            case "timeDate" -> variable;
            case "timeDuration" -> variable || AT_LEAST_A_MINUTE.matcher(text).matches();
            default -> {
                var cycle = FEW_TIMES.matcher(text);
                yield cycle.matches()
                        && AT_LEAST_A_MINUTE.matcher(cycle.group(1)).matches();
            }
        };
        if (!right) {
            findings.add(timer, "计时“" + text + "”不可用", "期限请引用变量，例如 ${promisedDue}；重复提醒最多 99 次，间隔不少于 1 分钟");
        }
    }

    private void several(XmlElement loop) {
        String count = loop.children("loopCardinality")
                .map(XmlElement::content)
                .findFirst()
                .orElse("");
        if (!count.matches("[0-9]{1,3}") || Integer.parseInt(count) > MOST_PARALLEL) {
            findings.add(loop, "多实例的次数没有写明，或超过 " + MOST_PARALLEL, "请写一个不超过 " + MOST_PARALLEL + " 的数字");
        }
    }
}
