package org.onewindow.workflow.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a package before the engine does and refuses what the hall would not run. */
final class ModelGate {

    static final int LARGEST_FILE = 1_000_000;
    private static final int MOST_FILES = 100;
    private static final Pattern NAME = Pattern.compile("(?:[a-zA-Z0-9_.-]+/){0,4}[\\p{L}\\p{N}_.-]{1,120}");
    private static final Pattern UNSAFE_TEMPLATE = Pattern.compile(
            "(?i)\\{\\{\\{|\\{\\{\\s*[&=]|<\\s*(script|iframe|object|embed|form|base)\\b|javascript:|file:");

    private final Set<String> delegates;

    ModelGate(Set<String> delegates) {
        this.delegates = delegates;
    }

    /** Throws with every finding if there is any. */
    void admit(Map<String, byte[]> files) {
        List<Finding> findings = check(files);
        if (!findings.isEmpty()) {
            throw new ModelRefused(findings);
        }
    }

    List<Finding> check(Map<String, byte[]> files) {
        Findings whole = new Findings("部署包");
        if (files.size() > MOST_FILES) {
            whole.add("文件", 0, "超过 " + MOST_FILES + " 个文件", "请分开部署");
            return whole.all();
        }
        List<Finding> all = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        IntakeForms intakeForms = IntakeForms.of(files);
        files.forEach((name, content) -> {
            if (extension(name).equals("form")) {
                all.addAll(form(name, content, forms, intakeForms));
            }
        });
        PackageParts parts = new PackageParts(files);
        files.forEach((name, content) -> all.addAll(other(name, content, forms, parts)));
        return all;
    }

    private static List<Finding> form(String name, byte[] content, Set<String> forms, IntakeForms intakeForms) {
        Findings findings = new Findings(name);
        if (fits(content, findings)) {
            String id = FormRules.check(text(content, findings), intakeForms, findings);
            if (!id.isEmpty() && !forms.add(id)) {
                findings.add(id, 0, "表单标识与另一个文件重复", "请改用不同的标识");
            }
        }
        return findings.all();
    }

    private List<Finding> other(String name, byte[] content, Set<String> forms, PackageParts parts) {
        Findings findings = new Findings(name);
        if (!NAME.matcher(name).matches() || name.contains("..")) {
            findings.add("文件名", 0, "文件名不合规", "请只用字母、数字、短横线，放在 processes 或 forms 下");
        }
        if (fits(content, findings)) {
            switch (extension(name)) {
                case "bpmn" -> xml(content, findings, root -> bpmn(root, findings, forms, parts));
                case "dmn" -> xml(content, findings, root -> dmn(root, findings));
                case "mustache" -> template(text(content, findings), findings);
                case "form" -> {}
                default -> findings.add("文件", 0, "不认识这种文件", "包里只放 .bpmn、.dmn、.form 和 .mustache 文件");
            }
        }
        return findings.all();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean fits(byte[] content, Findings findings) {
        if (content.length > LARGEST_FILE) {
            findings.add("文件", 0, "超过 1 MB", "请拆成几个文件");
        }
        return content.length <= LARGEST_FILE;
    }

    private static String text(byte[] content, Findings findings) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add("文件", 0, "不是 UTF-8 编码", "请另存为 UTF-8");
            return "";
        }
    }

    private static void xml(byte[] content, Findings findings, Consumer<XmlElement> then) {
        try {
            then.accept(XmlReader.read(content));
        } catch (XmlReader.Unreadable e) {
            findings.add("文件", Math.max(e.line, 0), e.fault, "请用 Camunda Modeler 重新保存");
        }
    }

    private void bpmn(XmlElement root, Findings findings, Set<String> forms, PackageParts parts) {
        if (!root.namespace.equals(Namespaces.BPMN) || !root.is("definitions")) {
            findings.add(root, "不是 BPMN 2.0 文件", "请用 Camunda Modeler 新建");
            return;
        }
        new BpmnSafety(delegates).check(root, findings);
        new BpmnShape(root, findings, forms).check();
        new Calls(root, findings).check();
        new CatalogueFacts(parts, findings).check(root);
    }

    private static void dmn(XmlElement root, Findings findings) {
        if (!Namespaces.DMN.contains(root.namespace) || !root.is("definitions")) {
            findings.add(root, "不是 DMN 1.2 或更新的文件", "请用 Camunda Modeler 新建");
            return;
        }
        new DmnRules(root, findings).check();
    }

    private static void template(String text, Findings findings) {
        Matcher unsafe = UNSAFE_TEMPLATE.matcher(text);
        if (unsafe.find()) {
            int line = (int) text.substring(0, unsafe.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            findings.add("文书", line, "不允许“" + unsafe.group() + "”", "文书只用两个花括号的字段和普通排版标签");
        }
    }
}
