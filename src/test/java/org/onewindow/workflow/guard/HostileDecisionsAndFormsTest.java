package org.onewindow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings P0-7 and T5 for decision tables, forms, printed documents and everything else a package could hold. */
class HostileDecisionsAndFormsTest {

    private static final ModelGate GATE = new ModelGate(Set.of());

    private static List<Finding> findings(String name, String text) {
        return GATE.check(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    static String table(String attributes, String input, String output) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="n">
                <decision id="t" name="t" camunda:historyTimeToLive="P30D"><decisionTable id="dt" hitPolicy="FIRST">
                <input id="i"><inputExpression id="ie" typeRef="integer"><text>age</text></inputExpression></input>
                <output id="o" name="o" typeRef="string"/>
                <rule id="r"><inputEntry id="in"><text>%s</text></inputEntry><outputEntry id="out" %s><text>%s</text></outputEntry></rule>
                </decisionTable></decision></definitions>""".formatted(input, attributes, output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(for i in 1..400, j in 1..400 return i*j)",
                "some x in [1,2] satisfies x = 1",
                "every x in [1,2] satisfies x = 1",
                "function(a) a + 1",
                "function(a) external {java: {class: \"java.lang.Runtime\", method signature: \"getRuntime()\"}}",
                "1 in [1..99999999999999]",
                "matches(\"aaaaaaaaaaaaaaaaaaaa!\", \"(a+)+$\")",
                "\"/* \" + /* \" */ for i in 1..9 return 1 /* \" */",
                "`a\"` + for i in [1] return i + `\"`",
                "sort([1,2], function(a,b) a > b)",
                "((((",
                "${''.getClass()}"
            })
    void p07RefusesFeelThatCouldGoOnForEver(String feel) {
        assertThat(findings("t.dmn", table("", "-", xml(feel)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"for every case\"",
                "100",
                "amount * 12",
                "if age > 90 then 200 else 100",
                "date(\"2026-01-01\")",
                "",
                "basis + \"//§3\""
            })
    void letsPlainFeelPass(String feel) {
        assertThat(findings("t.dmn", table("", "&gt;= 80", xml(feel)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy", "http://www.w3.org/1999/XPath"})
    void p07RefusesOtherLanguagesInDecisions(String language) {
        assertThat(findings("t.dmn", table("expressionLanguage=\"" + language + "\"", "-", "1")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript"})
    void p07OtherLanguagesRunNothingEvenWithoutTheGate(String language) {
        Canary.silence();
        ProcessEngine engine = BareEngine.withoutGate();
        try {
            BareEngine.deploy(
                    engine,
                    Map.of("t.dmn", table("expressionLanguage=\"" + language + "\"", "-", HostileModels.REACH)));
            assertThatThrownBy(() -> engine.getDecisionService().evaluateDecisionTableByKey("t", Map.of("age", 1)))
                    .isInstanceOf(RuntimeException.class);
            assertThat(Canary.songs()).isZero();
        } finally {
            engine.close();
        }
    }

    @Test
    void refusesDecisionsThatAskEachOtherInACircle() {
        String circle = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="n">
                %s%s</definitions>""".formatted(asking("a", "b"), asking("b", "a"));
        assertThat(findings("t.dmn", circle)).extracting(Finding::fault).containsExactly("决策互相引用成环");
    }

    private static String asking(String id, String other) {
        return """
                <decision id="%s" camunda:historyTimeToLive="P30D"><informationRequirement id="%sr"><requiredDecision href="#%s"/></informationRequirement>
                <literalExpression id="%sl"><text>1</text></literalExpression></decision>""".formatted(id, id, other, id);
    }

    @Test
    void refusesAFunctionModel() {
        String model = table("", "-", "1")
                .replace("</definitions>", "<businessKnowledgeModel id=\"b\" name=\"b\"/></definitions>");
        assertThat(findings("t.dmn", model)).isNotEmpty();
    }

    @Test
    void refusesMoreRulesThanAnybodyReads() {
        String rule =
                "<rule id=\"r%d\"><inputEntry id=\"i%d\"><text>1</text></inputEntry><outputEntry id=\"o%d\"><text>1</text></outputEntry></rule>";
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 2_001; i++) {
            rules.append(rule.formatted(i, i, i));
        }
        assertThat(findings("t.dmn", table("", "-", "1").replace("</decisionTable>", rules + "</decisionTable>")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"html\",\"content\":\"<b>\"}",
                "{\"type\":\"iframe\",\"url\":\"https://example.org\"}",
                "{\"type\":\"image\",\"source\":\"https://example.org/a.png\"}",
                "{\"type\":\"filepicker\",\"key\":\"a\"}",
                "{\"type\":\"dynamiclist\",\"path\":\"a\",\"components\":[]}",
                "{\"type\":\"button\",\"action\":\"submit\"}",
                "{\"type\":\"textfield\",\"key\":\"only\"}",
                "{\"type\":\"textarea\",\"key\":\"a\"}",
                "{\"type\":\"textarea\",\"key\":\"a\",\"validate\":{\"maxLength\":5000}}",
                "{\"type\":\"number\",\"key\":\"__proto__\"}",
                "{\"type\":\"dynamiclist\",\"path\":\"rows\",\"components\":[{\"type\":\"number\",\"key\":\"a\"}]}",
                "{\"type\":\"number\",\"key\":\"a\"},{\"type\":\"number\",\"key\":\"a\"}",
                "{\"type\":\"number\",\"key\":\"a\",\"properties\":{\"x\":\"y\"}}",
                "{\"type\":\"textfield\",\"key\":\"b\",\"validate\":{\"pattern\":\"(a+)+$\"}},{\"type\":\"number\",\"key\":\"a\"}"
            })
    void t5RefusesFormsOutsideTheSubset(String components) {
        assertThat(findings("f.form", "{\"id\":\"form\",\"components\":[" + components + "]}"))
                .isNotEmpty();
    }

    @Test
    void refusesABigDefaultANewerSchemaAndAFormWithoutAnId() {
        String big = "{\"type\":\"number\",\"key\":\"a\",\"defaultValue\":\"" + "x".repeat(3_000) + "\"}";
        assertThat(findings("f.form", "{\"id\":\"form\",\"components\":[" + big + "]}"))
                .isNotEmpty();
        assertThat(findings("f.form", "{\"id\":\"form\",\"schemaVersion\":19,\"components\":[]}"))
                .isNotEmpty();
        assertThat(findings("f.form", "{\"components\":[]}")).isNotEmpty();
        assertThat(findings("f.form", "[")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "evil.html,<script>",
        "evil.js,alert(1)",
        "evil.cmmn,x",
        "evil.bpmn20.xml,x",
        "../up.bpmn,x",
        "a/../../up.mustache,x",
        "raw.mustache,{{{case.number}}}",
        "amp.mustache,{{&case.number}}",
        "script.mustache,<script>",
        "file.mustache,<img src='file:///etc/passwd'>"
    })
    void refusesFilesThatDoNotBelongInAPackage(String name, String text) {
        assertThat(findings(name, text)).isNotEmpty();
    }

    @Test
    void refusesAFormThatIsNotUtf8() {
        byte[] gb18030 = "{\"id\":\"表单\",\"components\":[]}".getBytes(java.nio.charset.Charset.forName("GB18030"));
        assertThat(GATE.check(Map.of("f.form", gb18030))).isNotEmpty();
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
