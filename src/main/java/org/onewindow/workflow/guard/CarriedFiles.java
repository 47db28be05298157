package org.onewindow.workflow.guard;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Completes what a modeler deploys with the item's other files as they are.
 *
 * <p>Camunda Modeler sends the file that is open; the forms, decisions and letters of an item belong to the same
 * deployment, so without this every new version would have lost them.
 */
final class CarriedFiles {

    private static final Pattern PROCESS_ID =
            Pattern.compile("<(?:[\\w.-]{1,40}:)?process\\s[^>]{0,2000}?\\bid=\"([^\"]{1,255})\"");

    private final CommandExecutor engine;

    CarriedFiles(CommandExecutor engine) {
        this.engine = engine;
    }

    /** A sent file takes the place, and the whole name, of the one it replaces; the item's other files come along. */
    void addTo(DeploymentBuilderImpl upload) {
        Map<String, ResourceEntity> sent = upload.getDeployment().getResources();
        Map<String, ResourceEntity> places = places(List.copyOf(sent.values()));
        List<ResourceEntity> before =
                engine.execute(context -> context.runWithoutAuthorization(() -> before(places.keySet(), context)));
        for (ResourceEntity old : before) {
            ResourceEntity replacement = replacement(old, places);
            if (replacement == null) {
                upload.addInputStream(old.getName(), new ByteArrayInputStream(old.getBytes()));
            } else {
                sent.remove(replacement.getName());
                replacement.setName(old.getName());
                sent.put(old.getName(), replacement);
            }
        }
        if (upload.isDuplicateFilterEnabled()) {
            // All files or none: an item with some of them would not be one.
            upload.enableDuplicateFiltering(false);
        }
    }

    /** What a sent file stands for: its name without folders and the processes in it. */
    private static Map<String, ResourceEntity> places(List<ResourceEntity> sent) {
        Map<String, ResourceEntity> places = new HashMap<>();
        for (ResourceEntity file : sent) {
            places.put(plainName(file), file);
            processes(file).forEach(id -> places.put(process(id), file));
        }
        return places;
    }

    /** The files of every item that one of these belongs to. */
    private static List<ResourceEntity> before(Set<String> places, CommandContext context) {
        List<ProcessDefinition> newest = context.getProcessEngineConfiguration()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list();
        Set<String> deployments =
                newest.stream().map(ProcessDefinition::getDeploymentId).collect(Collectors.toSet());
        List<ResourceEntity> files = new ArrayList<>();
        for (String deployment : deployments) {
            List<ResourceEntity> own = context.getResourceManager().findResourcesByDeploymentId(deployment);
            if (own.stream().anyMatch(file -> standsFor(file).stream().anyMatch(places::contains))) {
                files.addAll(own);
            }
        }
        return files;
    }

    private static @Nullable ResourceEntity replacement(ResourceEntity old, Map<String, ResourceEntity> places) {
        return standsFor(old).stream()
                .filter(places::containsKey)
                .map(places::get)
                .findFirst()
                .orElse(null);
    }

    private static List<String> standsFor(ResourceEntity file) {
        List<String> places = new ArrayList<>(List.of(plainName(file)));
        processes(file).forEach(id -> places.add(process(id)));
        return places;
    }

    private static List<String> processes(ResourceEntity file) {
        List<String> ids = new ArrayList<>();
        if (file.getName().endsWith(".bpmn") && file.getBytes().length <= ModelGate.LARGEST_FILE) {
            Matcher process = PROCESS_ID.matcher(new String(file.getBytes(), StandardCharsets.UTF_8));
            while (process.find()) {
                ids.add(process.group(1));
            }
        }
        return ids;
    }

    private static String plainName(ResourceEntity file) {
        return file.getName().substring(file.getName().lastIndexOf('/') + 1);
    }

    private static String process(String id) {
        return "process " + id;
    }
}
