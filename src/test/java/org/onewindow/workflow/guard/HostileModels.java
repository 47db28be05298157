package org.onewindow.workflow.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/** Models that must neither pass the gate nor do harm behind it. */
final class HostileModels {

    private static final String CLASS = "org.onewindow.workflow.guard.Canary";

    /** Reaches the canary in an engine as it comes: loads its class and calls it by reflection. */
    static final String REACH = "${''.getClass().forName('%s').getMethod('sing').invoke(null)}".formatted(CLASS);

    static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:activiti="http://activiti.org/bpmn" id="d" targetNamespace="t">
            """;

    private HostileModels() {}

    /** A process of one step between start and end. */
    static String process(String step) {
        return HEAD + """
                <bpmn:process id="p" name="p" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="s"/><bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="x"/>
                %s
                <bpmn:sequenceFlow id="f2" sourceRef="x" targetRef="e"/><bpmn:endEvent id="e"/>
                </bpmn:process></bpmn:definitions>""".formatted(step);
    }

    private static String service(String attributes, String inside) {
        return process("<bpmn:serviceTask id=\"x\" " + attributes + ">" + inside + "</bpmn:serviceTask>");
    }

    private static String extended(String inside) {
        return service("camunda:delegateExpression=\"${markInReview}\"", extension(inside));
    }

    private static String extension(String inside) {
        return "<bpmn:extensionElements>" + inside + "</bpmn:extensionElements>";
    }

    private static String user(String attributes, String inside) {
        return process("<bpmn:userTask id=\"x\" " + attributes + ">" + inside + "</bpmn:userTask>");
    }

    private static String flow(String condition) {
        return HEAD + """
                <bpmn:process id="p" name="p" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="s"/><bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="e">%s</bpmn:sequenceFlow>
                <bpmn:endEvent id="e"/></bpmn:process></bpmn:definitions>""".formatted(condition);
    }

    private static String timer(String kind, String text) {
        return process("<bpmn:intermediateCatchEvent id=\"x\"><bpmn:timerEventDefinition id=\"t\"><bpmn:" + kind + ">"
                + text + "</bpmn:" + kind + "></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>");
    }

    /** Name of the attack → BPMN; each of these would run code in an engine as it comes. */
    static Map<String, String> running() {
        Map<String, String> models = new LinkedHashMap<>();
        models.put("class of a service task", service("camunda:class=\"" + CLASS + "\"", ""));
        models.put("class under the old namespace", service("activiti:class=\"" + CLASS + "\"", ""));
        models.put("expression of a service task", service("camunda:expression=\"" + REACH + "\"", ""));
        models.put("delegate expression by reflection", service("camunda:delegateExpression=\"" + REACH + "\"", ""));
        models.put(
                "class of a business rule task",
                process("<bpmn:businessRuleTask id=\"x\" camunda:class=\"" + CLASS + "\"/>"));
        models.put("class of a send task", process("<bpmn:sendTask id=\"x\" camunda:class=\"" + CLASS + "\"/>"));
        models.put("class of a throwing event", HEAD.replace("id=\"d\"", "id=\"d\"") + """
                <bpmn:message id="m" name="m"/><bpmn:process id="p" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="s"/><bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="e"/><bpmn:endEvent id="e">
                <bpmn:messageEventDefinition id="x" messageRef="m" camunda:class="%s"/></bpmn:endEvent></bpmn:process></bpmn:definitions>""".formatted(CLASS));
        models.put(
                "script task",
                process("<bpmn:scriptTask id=\"x\" scriptFormat=\"juel\"><bpmn:script>" + REACH
                        + "</bpmn:script></bpmn:scriptTask>"));
        models.put(
                "script task in JavaScript",
                process(
                        "<bpmn:scriptTask id=\"x\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>"));
        models.put(
                "script from a resource",
                process("<bpmn:scriptTask id=\"x\" scriptFormat=\"juel\" camunda:resource=\"classpath://x\"/>"));
        models.put(
                "execution listener class",
                extended("<camunda:executionListener class=\"" + CLASS + "\" event=\"start\"/>"));
        models.put(
                "execution listener expression",
                extended("<camunda:executionListener expression=\"" + REACH + "\" event=\"start\"/>"));
        models.put(
                "execution listener script",
                extended("<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"juel\">" + REACH
                        + "</camunda:script></camunda:executionListener>"));
        models.put(
                "listener on the process",
                HEAD + "<bpmn:process id=\"p\" isExecutable=\"true\" camunda:historyTimeToLive=\"P30D\">"
                        + extension("<camunda:executionListener class=\"" + CLASS + "\" event=\"start\"/>")
                        + "<bpmn:startEvent id=\"s\"/></bpmn:process></bpmn:definitions>");
        models.put(
                "task listener class",
                user("", extension("<camunda:taskListener class=\"" + CLASS + "\" event=\"create\"/>")));
        models.put(
                "task listener expression",
                user("", extension("<camunda:taskListener expression=\"" + REACH + "\" event=\"create\"/>")));
        models.put(
                "task listener of a timeout",
                user("", extension("<camunda:taskListener class=\"" + CLASS + "\" event=\"create\" id=\"l\"/>")));
        models.put("assignee", user("camunda:assignee=\"" + REACH + "\"", ""));
        models.put("candidate groups", user("camunda:candidateGroups=\"" + REACH + "\"", ""));
        models.put("due date", user("camunda:dueDate=\"" + REACH + "\"", ""));
        models.put("priority", user("camunda:priority=\"" + REACH + "\"", ""));
        models.put("name of a user task", user("name=\"" + REACH + "\"", ""));
        models.put("documentation of a user task", user("", "<bpmn:documentation>" + REACH + "</bpmn:documentation>"));
        models.put(
                "condition",
                flow("<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + REACH
                        + "</bpmn:conditionExpression>"));
        models.put(
                "condition in a script language",
                flow("<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"juel\">" + REACH
                        + "</bpmn:conditionExpression>"));
        models.put("timer", timer("timeDuration", REACH));
        models.put(
                "input parameter",
                extended("<camunda:inputOutput><camunda:inputParameter name=\"a\">" + REACH
                        + "</camunda:inputParameter></camunda:inputOutput>"));
        models.put(
                "output parameter script",
                extended(
                        "<camunda:inputOutput><camunda:outputParameter name=\"a\"><camunda:script scriptFormat=\"juel\">"
                                + REACH + "</camunda:script></camunda:outputParameter></camunda:inputOutput>"));
        models.put(
                "field expression",
                service(
                        "camunda:class=\"" + CLASS + "\"",
                        extension("<camunda:field name=\"a\" expression=\"" + REACH + "\"/>")));
        models.put(
                "connector",
                service(
                        "",
                        extension(
                                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>")));
        models.put(
                "form field validator",
                user(
                        "",
                        extension("<camunda:formData><camunda:formField id=\"a\" type=\"string\" defaultValue=\""
                                + REACH + "\"/></camunda:formData>")));
        models.put("form handler class", user("camunda:formHandlerClass=\"" + CLASS + "\"", ""));
        models.put("call by expression", process("<bpmn:callActivity id=\"x\" calledElement=\"" + REACH + "\"/>"));
        models.put(
                "variable mapping class",
                process("<bpmn:callActivity id=\"x\" calledElement=\"q\" camunda:variableMappingClass=\"" + CLASS
                        + "\"/>"));
        models.put(
                "business key of a call",
                process("<bpmn:callActivity id=\"x\" calledElement=\"q\">"
                        + extension("<camunda:in businessKey=\"" + REACH + "\"/>") + "</bpmn:callActivity>"));
        models.put(
                "decision by expression",
                process("<bpmn:businessRuleTask id=\"x\" camunda:decisionRef=\"" + REACH + "\"/>"));
        models.put(
                "collection of a multi-instance",
                user("", "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"" + REACH + "\"/>"));
        models.put(
                "cardinality of a multi-instance",
                user(
                        "",
                        "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>" + REACH
                                + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>"));
        models.put(
                "error event definition",
                service(
                        "camunda:type=\"external\" camunda:topic=\"t\"",
                        extension("<camunda:errorEventDefinition errorRef=\"r\" expression=\"" + REACH + "\"/>")));
        models.put("topic by expression", service("camunda:type=\"external\" camunda:topic=\"" + REACH + "\"", ""));
        models.put(
                "mail task",
                service(
                        "camunda:type=\"mail\"",
                        extension("<camunda:field name=\"to\" expression=\"" + REACH + "\"/>")));
        models.put(
                "shell task",
                service(
                        "camunda:type=\"shell\"",
                        extension("<camunda:field name=\"command\" stringValue=\"touch\"/>")));
        models.put(
                "reach for the engine",
                service(
                        "camunda:expression=\"${execution.processEngineServices.runtimeService.createProcessInstanceQuery().count()}\"",
                        ""));
        models.put("method of a bean", service("camunda:expression=\"${markInReview.execute(execution)}\"", ""));
        models.put("class of a bean", service("camunda:expression=\"${markInReview.class.name}\"", ""));
        return models;
    }

    /** Name of the fault → BPMN; nothing runs, but the hall, its officers or its history would suffer. */
    static Map<String, String> harming() {
        Map<String, String> models = new LinkedHashMap<>();
        models.put("embedded form in the officer's browser", user("camunda:formKey=\"embedded:app:forms/x.html\"", ""));
        models.put("form from elsewhere", user("camunda:formKey=\"https://example.org/x\"", ""));
        models.put(
                "form that is not in the package",
                user("camunda:formRef=\"nowhere\" camunda:formRefBinding=\"deployment\"", ""));
        models.put(
                "form bound to the latest version",
                user("camunda:formRef=\"good\" camunda:formRefBinding=\"latest\"", ""));
        models.put("topic nobody keeps", service("camunda:type=\"external\" camunda:topic=\"payments\"", ""));
        models.put("topic without a type", service("camunda:topic=\"card-making\"", ""));
        models.put(
                "another type with a listed topic", service("camunda:type=\"mail\" camunda:topic=\"card-making\"", ""));
        models.put(
                "outside work that also runs a step",
                service(
                        "camunda:type=\"external\" camunda:topic=\"card-making\" camunda:delegateExpression=\"${markInReview}\"",
                        ""));
        models.put(
                "rule task done outside",
                process("<bpmn:businessRuleTask id=\"x\" camunda:type=\"external\" camunda:topic=\"card-making\"/>"));
        models.put("unknown step", service("camunda:delegateExpression=\"${nobody}\"", ""));
        models.put("service task without a step", service("", ""));
        models.put(
                "no time to live", process("<bpmn:task id=\"x\"/>").replace(" camunda:historyTimeToLive=\"P30D\"", ""));
        models.put("not executable", process("<bpmn:task id=\"x\"/>").replace(" isExecutable=\"true\"", ""));
        models.put("duplicate ids", process("<bpmn:task id=\"x\"/><bpmn:task id=\"x\"/>"));
        models.put("dangling reference", process("<bpmn:task id=\"y\"/>"));
        models.put("timer that repeats for ever", timer("timeCycle", "R/PT0S"));
        models.put("timer a million times", timer("timeCycle", "R1000000/PT1M"));
        models.put("timer each second", timer("timeCycle", "0/1 * * * * ?"));
        models.put("literal date of a timer", timer("timeDate", "2027-01-01T00:00:00"));
        models.put(
                "ten million instances",
                user(
                        "",
                        "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>10000000</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>"));
        models.put("gateway that turns for ever", process("""
                <bpmn:exclusiveGateway id="x"/><bpmn:sequenceFlow id="l" sourceRef="x" targetRef="y"/>
                <bpmn:exclusiveGateway id="y"/><bpmn:sequenceFlow id="m" sourceRef="y" targetRef="x"/>"""));
        models.put("process that calls itself", process("<bpmn:callActivity id=\"x\" calledElement=\"p\"/>"));
        models.put(
                "called process with another number",
                process(
                        "<bpmn:callActivity id=\"x\" calledElement=\"q\"><bpmn:extensionElements><camunda:in businessKey=\"1\"/></bpmn:extensionElements></bpmn:callActivity>"));
        models.put(
                "two messages of one name",
                process("<bpmn:task id=\"x\"/>")
                        .replace(
                                "<bpmn:process",
                                "<bpmn:message id=\"m1\" name=\"m\"/><bpmn:message id=\"m2\" name=\"m\"/><bpmn:process"));
        models.put("twenty thousand tasks", process("<bpmn:task id=\"x\"/>" + many("<bpmn:task id=\"t%d\"/>", 8_000)));
        models.put(
                "subprocesses in subprocesses",
                process("<bpmn:subProcess id=\"x\">" + many("<bpmn:subProcess id=\"n%d\">", 9)
                        + "</bpmn:subProcess>".repeat(10)));
        models.put(
                "three thousand levels",
                process("<bpmn:subProcess id=\"x\">" + many("<bpmn:subProcess id=\"n%d\">", 3_000)
                        + "</bpmn:subProcess>".repeat(3_001)));
        models.put("wrong namespace", process("<bpmn:task id=\"x\"/>").replace("20100524/MODEL", "20200101/MODEL"));
        models.put(
                "document type",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                        + process("<bpmn:task id=\"x\" name=\"&b;\"/>").substring(39));
        models.put(
                "billion laughs",
                "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]>"
                        + process("<bpmn:task id=\"x\" name=\"&c;\"/>").substring(39));
        models.put("not XML", "<bpmn:definitions");
        models.put("empty file", "");
        models.put("transaction", process("<bpmn:transaction id=\"x\"/>"));
        models.put("ad-hoc subprocess", process("<bpmn:adHocSubProcess id=\"x\"/>"));
        models.put(
                "import",
                process("<bpmn:task id=\"x\"/>")
                        .replace(
                                "<bpmn:process",
                                "<bpmn:import location=\"http://example.org/x\" namespace=\"n\" importType=\"t\"/><bpmn:process"));
        return models;
    }

    private static String many(String pattern, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(pattern.formatted(i));
        }
        return all.toString();
    }
}
