package org.onewindow.workflow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Service;

/** The item packages as deployed; always the engine's newest, so a new version needs no restart. */
@Service
public class ItemPackages {

    private static final String MARK_OF_AN_ITEM = "item.kind";
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_.-]{1,255}");

    private final RepositoryService repository;
    private final Map<String, ItemPackage> read = new ConcurrentHashMap<>();

    ItemPackages(RepositoryService repository) {
        this.repository = repository;
    }

    /** The newest version of every item, by name. */
    public List<ItemPackage> latest() {
        return repository.createProcessDefinitionQuery().latestVersion().active().list().stream()
                .map(definition -> of(definition.getId()))
                .filter(item -> item.property(MARK_OF_AN_ITEM).isPresent())
                .sorted(Comparator.comparing(ItemPackage::name))
                .toList();
    }

    /** The newest version of one item. */
    public ItemPackage latest(String itemKey) {
        ProcessDefinition newest = KEY.matcher(itemKey).matches()
                ? repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(itemKey)
                        .latestVersion()
                        .singleResult()
                : null;
        if (newest == null || of(newest.getId()).property(MARK_OF_AN_ITEM).isEmpty()) {
            throw new NotFoundHere("没有这个事项。");
        }
        return of(newest.getId());
    }

    /** The version a case was started with. */
    public ItemPackage of(String processDefinitionId) {
        return read.computeIfAbsent(processDefinitionId, this::read);
    }

    private ItemPackage read(String processDefinitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(processDefinitionId);
        BpmnModelInstance model = repository.getBpmnModelInstance(processDefinitionId);
        Process process = model.getModelElementById(definition.getKey());
        return new ItemPackage(
                definition.getKey(),
                definition.getName() == null ? definition.getKey() : definition.getName(),
                definition.getVersion(),
                processDefinitionId,
                definition.getDeploymentId(),
                documentation(process),
                properties(process),
                resources(definition));
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    static Map<String, String> properties(BaseElement element) {
        Map<String, String> found = new TreeMap<>();
        if (element.getExtensionElements() == null) {
            return found;
        }
        List<CamundaProperty> properties = new ArrayList<>();
        element.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .list()
                .forEach(group -> properties.addAll(group.getCamundaProperties()));
        properties.forEach(property -> found.put(property.getCamundaName(), property.getCamundaValue()));
        return found;
    }

    /** By name without folders; the diagram by the item's key, however a modeler has called the file. */
    private Map<String, String> resources(ProcessDefinition definition) {
        Map<String, String> texts = new TreeMap<>();
        for (Resource resource : repository.getDeploymentResources(definition.getDeploymentId())) {
            String name = resource.getName();
            String text = new String(resource.getBytes(), StandardCharsets.UTF_8);
            boolean diagram = name.equals(definition.getResourceName());
            texts.put(diagram ? definition.getKey() + ".bpmn" : name.substring(name.lastIndexOf('/') + 1), text);
        }
        return texts;
    }
}
