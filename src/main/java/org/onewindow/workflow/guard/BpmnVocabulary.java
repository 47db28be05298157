package org.onewindow.workflow.guard;

import java.util.Map;
import java.util.Set;

/** The part of BPMN and of Camunda's extensions that the hall runs; whatever is not here is refused. */
final class BpmnVocabulary {

    static final Set<String> FLOW_NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "task",
            "manualTask",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "receiveTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");

    static final Set<String> OTHER_ELEMENTS = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "collaboration",
            "participant",
            "messageFlow",
            "laneSet",
            "lane",
            "flowNodeRef",
            "sequenceFlow",
            "conditionExpression",
            "incoming",
            "outgoing",
            "timerEventDefinition",
            "timeDate",
            "timeDuration",
            "timeCycle",
            "messageEventDefinition",
            "signalEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition",
            "terminateEventDefinition",
            "linkEventDefinition",
            "source",
            "target",
            "message",
            "signal",
            "error",
            "escalation",
            "textAnnotation",
            "text",
            "association",
            "group",
            "category",
            "categoryValue",
            "multiInstanceLoopCharacteristics",
            "loopCardinality",
            "completionCondition");

    static final Set<String> EXTENSIONS = Set.of(
            "properties",
            "property",
            "in",
            "out",
            "inputOutput",
            "inputParameter",
            "outputParameter",
            "field",
            "string",
            "failedJobRetryTimeCycle");

    static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "sourceRef",
            "targetRef",
            "default",
            "isExecutable",
            "isClosed",
            "processType",
            "attachedToRef",
            "cancelActivity",
            "isInterrupting",
            "triggeredByEvent",
            "messageRef",
            "signalRef",
            "errorRef",
            "escalationRef",
            "errorCode",
            "escalationCode",
            "calledElement",
            "processRef",
            "gatewayDirection",
            "eventGatewayType",
            "instantiate",
            "parallelMultiple",
            "isSequential",
            "targetNamespace",
            "exporter",
            "exporterVersion",
            "associationDirection",
            "textFormat",
            "categoryValueRef",
            "value");

    static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            "assignee",
            "candidateGroups",
            "candidateUsers",
            "dueDate",
            "followUpDate",
            "priority",
            "formRef",
            "formRefBinding",
            "formKey",
            "delegateExpression",
            "type",
            "topic",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "jobPriority",
            "historyTimeToLive",
            "isStartableInTasklist",
            "versionTag",
            "modelerTemplate",
            "modelerTemplateVersion",
            "modelerTemplateIcon",
            "decisionRef",
            "decisionRefBinding",
            "resultVariable",
            "mapDecisionResult",
            "calledElementBinding",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable",
            "initiator");

    /** Work that is fetched, done and reported by a service outside; each has a counter of its own. */
    static final Set<String> TOPICS = Set.of("card-making");

    /** Attributes of Camunda's extension elements, which carry no prefix. */
    static final Set<String> EXTENSION_ATTRIBUTES =
            Set.of("id", "name", "value", "source", "target", "businessKey", "stringValue", "local");

    /** What the schema fills in where the file says nothing; no other value is taken. */
    static final Map<String, Set<String>> DEFAULTS = Map.of(
            "implementation", Set.of("##WebService", "##unspecified"),
            "expressionLanguage", Set.of("http://www.w3.org/1999/XPath"),
            "typeLanguage", Set.of("http://www.w3.org/2001/XMLSchema"),
            "startQuantity", Set.of("1"),
            "completionQuantity", Set.of("1"),
            "isForCompensation", Set.of("false"),
            "behavior", Set.of("All"));

    private BpmnVocabulary() {}
}
