package org.onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.deadlines.Limit;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The rules every diagram in {@code processes} keeps, so that it can be read, searched and run. */
@Tag("house")
class ProcessModelTest {

    private static final String LOWER_CAMEL = "[a-z][a-zA-Z0-9]*";
    private static final String CHINESE = ".*\\p{IsHan}.*";
    private static final List<String> FACTS = List.of(
            "item.kind",
            "item.office",
            "item.code",
            "item.typeCode",
            "item.levelCode",
            "item.statutoryLimit",
            "item.promisedLimit",
            "item.supplementLimit",
            "item.synonyms",
            "item.conditions",
            "item.fees",
            "item.basis",
            "item.hotline",
            "item.intakeForm",
            "item.situation",
            "item.materials",
            "item.acceptance");

    static Stream<Path> diagrams() {
        return PackageFiles.all(".bpmn").stream();
    }

    static Stream<Path> items() {
        return diagrams().filter(file -> !isShared(file)).filter(ProcessModelTest::isOfAnItem);
    }

    @Test
    void givesEveryFileOfEveryPackageItsOwnName() {
        assertThat(PackageFiles.all()).extracting(Path::getFileName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void namesTheProcessLikeTheFileAndKeepsItsHistoryForALimitedTime(Path file) {
        Process process = process(file);
        assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).matches(CHINESE);
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(process.getDocumentations()).isNotEmpty();
        assertThat(process.isCamundaStartableInTasklist()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void speaksEnglishInIdsAndChineseInLabelsAndDrawsEverything(Path file) {
        BpmnModelInstance model = read(file);
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        assertThat(nodes).allSatisfy(node -> assertThat(node.getId()).matches(LOWER_CAMEL));
        assertThat(nodes)
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).matches(CHINESE));
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches(LOWER_CAMEL));
        assertThat(model.getModelElementsByType(BpmnShape.class))
                .extracting(shape -> shape.getBpmnElement().getId())
                .containsAll(nodes.stream().map(BaseElement::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void callsOnlyDelegatesThatExistUnderTheirOwnName(Path file) {
        Set<String> delegates = delegates();
        List<ServiceTask> within = read(file).getModelElementsByType(ServiceTask.class).stream()
                .filter(task -> !"external".equals(task.getCamundaType()))
                .toList();
        assertThat(within).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).as(task.getId()).matches("#\\{" + LOWER_CAMEL + "}");
            String bean = bean(task);
            assertThat(delegates).contains(bean);
            assertThat(task.getId()).matches(bean + "((For|Of)[A-Z].*)?");
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void holdsNoCodeAndNoLiteralTime(Path file) {
        BpmnModelInstance model = read(file);
        assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(PackageFiles.text(file))
                .doesNotContain("camunda:class=")
                .doesNotContain("camunda:expression=")
                .doesNotContain("Listener")
                .doesNotContain("camunda:script")
                .doesNotContain("camunda:connector");
        assertThat(model.getModelElementsByType(TimerEventDefinition.class)).allSatisfy(timer -> {
            assertThat(timer.getTimeDate().getTextContent()).matches("\\$\\{" + LOWER_CAMEL + "}");
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void triesAgainWhatRunsByItself(Path file) {
        List<ServiceTask> alone = read(file).getModelElementsByType(ServiceTask.class).stream()
                .filter(ServiceTask::isCamundaAsyncBefore)
                .toList();
        assertThat(alone)
                .allSatisfy(task -> assertThat(inside(task, CamundaFailedJobRetryTimeCycle.class))
                        .as(task.getId())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void tellsEveryOfficerWhatToLookAtAndByWhen(Path file) {
        assertThat(read(file).getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getDocumentations()).as(task.getId()).isNotEmpty();
            assertThat(task.getCamundaCandidateGroups()).matches("\\$\\{[a-z]+Group}");
            assertThat(task.getCamundaDueDate()).matches("\\$\\{[a-z]+Due}");
            assertThat(properties(task)).containsKey("deciding");
            if (!properties(task).containsKey("hallPage")) {
                assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
                assertThat(formsOf(file)).contains(task.getCamundaFormRef() + ".form");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("items")
    void carriesAllFactsOfTheCatalogue(Path file) {
        ItemPackage item = PackageFiles.item(process(file).getId());
        assertThat(item.properties()).containsKeys(FACTS.toArray(String[]::new));
        assertThat(item.required("item.kind")).isIn("ON_THE_SPOT", "PROMISED");
        for (String limit : List.of("item.statutoryLimit", "item.promisedLimit", "item.supplementLimit")) {
            assertThat(Limit.parse(item.required(limit)).value()).isPositive();
        }
        assertThat(item.resources())
                .containsKeys(
                        item.required("item.intakeForm") + ".form",
                        item.required("item.situation") + ".form",
                        item.required("item.materials") + ".dmn",
                        item.required("item.acceptance") + ".dmn");
    }

    @ParameterizedTest
    @MethodSource("items")
    void hasATemplateForEveryDocumentItIssues(Path file) {
        Set<String> templates = PackageFiles.all(".mustache").stream()
                .filter(template -> isShared(template) || template.getName(1).equals(file.getName(1)))
                .map(template -> template.getFileName().toString())
                .collect(Collectors.toSet());
        List<ServiceTask> issuing = read(file).getModelElementsByType(ServiceTask.class).stream()
                .filter(task -> bean(task).equals("issueDocument"))
                .toList();
        assertThat(issuing).allSatisfy(task -> {
            List<CamundaInputParameter> inputs = inside(task, CamundaInputParameter.class);
            assertThat(inputs)
                    .singleElement()
                    .satisfies(input -> assertThat(input.getCamundaName()).isEqualTo("document"));
            String code = inputs.get(0).getTextContent();
            assertThat(templates).containsAnyOf(file.getName(1) + "-" + code + ".mustache", code + ".mustache");
        });
    }

    @Test
    void keepsSharedStepsFreeOfItemsAndCallsThemWithTheCaseNumber() {
        List<String> keys = items().map(file -> process(file).getId()).toList();
        List<Path> shared = diagrams().filter(ProcessModelTest::isShared).toList();
        assertThat(shared).allSatisfy(file -> {
            assertThat(PackageFiles.text(file)).doesNotContain(keys).doesNotContain("item.");
        });
        List<String> known = shared.stream().map(file -> process(file).getId()).toList();
        assertThat(diagrams().flatMap(file -> read(file).getModelElementsByType(CallActivity.class).stream()))
                .allSatisfy(call -> {
                    assertThat(known).contains(call.getCalledElement());
                    assertThat(call.getExtensionElements().getDomElement().getChildElements())
                            .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getAttribute("businessKey")));
                });
    }

    @Test
    void offersModelersATemplateForEveryStepThatNamesOne() throws IOException {
        Set<String> offered = new TreeSet<>();
        Set<String> beans = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of(".camunda/element-templates"))) {
            for (Path file : files.toList()) {
                for (JsonNode template : new ObjectMapper().readTree(file.toFile())) {
                    offered.add(template.path("id").asText());
                    template.path("properties").forEach(property -> beans.add(bean(property)));
                }
            }
        }
        assertThat(diagrams().flatMap(ProcessModelTest::templatesUsed))
                .isNotEmpty()
                .isSubsetOf(offered);
        beans.remove("");
        assertThat(delegates()).containsAll(beans);
    }

    private static String bean(JsonNode property) {
        boolean delegate = property.at("/binding/name").asText().equals("camunda:delegateExpression");
        return delegate ? property.path("value").asText().replaceAll("[#{}]", "") : "";
    }

    private static Stream<String> templatesUsed(Path diagram) {
        return read(diagram).getModelElementsByType(FlowNode.class).stream()
                .map(node -> node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "modelerTemplate"))
                .filter(Objects::nonNull);
    }

    private static boolean isShared(Path file) {
        return file.getName(1).toString().equals("shared");
    }

    /** An item's own process is called like its folder; beside it may stand the life of what it grants. */
    private static boolean isOfAnItem(Path file) {
        return file.getFileName().toString().equals(file.getName(1) + ".bpmn");
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static Process process(Path file) {
        return read(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static String bean(ServiceTask task) {
        return String.valueOf(task.getCamundaDelegateExpression()).replaceAll("[#{}]", "");
    }

    private static Set<String> formsOf(Path diagram) {
        return PackageFiles.all(".form").stream()
                .filter(form -> form.getName(1).equals(diagram.getName(1)))
                .map(form -> form.getFileName().toString())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> properties(BaseElement element) {
        return inside(element, CamundaProperty.class).stream()
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    private static <T extends ModelElementInstance> List<T> inside(BaseElement element, Class<T> type) {
        return element.getModelInstance().getModelElementsByType(type).stream()
                .filter(found -> isInside(found, element))
                .toList();
    }

    private static boolean isInside(ModelElementInstance found, ModelElementInstance element) {
        ModelElementInstance parent = found.getParentElement();
        return parent != null && (parent.equals(element) || isInside(parent, element));
    }

    private static Set<String> delegates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        return scanner.findCandidateComponents("org.onewindow").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> type.isAnnotationPresent(Component.class))
                .map(type -> ClassUtils.getShortNameAsProperty(type))
                .collect(Collectors.toSet());
    }
}
