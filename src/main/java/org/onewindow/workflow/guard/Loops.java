package org.onewindow.workflow.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds circles of one process level that run without ever waiting: they would hold a thread for ever. */
final class Loops {

    private static final String[] WAITING = {
        "userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway", "boundaryEvent"
    };

    private final Map<String, XmlElement> running = new HashMap<>();
    private final Map<String, List<String>> next = new HashMap<>();

    Loops(XmlElement scope) {
        scope.children.stream()
                .filter(child -> BpmnVocabulary.FLOW_NODES.contains(child.name) && !waits(child))
                .forEach(child -> running.put(child.attribute("id"), child));
        scope.children("sequenceFlow").forEach(flow -> link(flow.attribute("sourceRef"), flow.attribute("targetRef")));
        links(scope);
    }

    /** An error or escalation leaves through its boundary event without a pause; a timer or message is one. */
    private static boolean waits(XmlElement node) {
        boolean paused = node.camunda("asyncBefore").equals("true")
                || node.camunda("asyncAfter").equals("true");
        if (node.is("boundaryEvent", "intermediateCatchEvent")) {
            return paused
                    || node.children("timerEventDefinition", "messageEventDefinition", "signalEventDefinition")
                            .findAny()
                            .isPresent();
        }
        return paused || node.is(WAITING) || node.camunda("type").equals("external");
    }

    private void link(String from, String to) {
        if (running.containsKey(from) && running.containsKey(to)) {
            next.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
        }
    }

    private void links(XmlElement scope) {
        scope.children("boundaryEvent").forEach(event -> link(event.attribute("attachedToRef"), event.attribute("id")));
        Map<String, String> targets = new HashMap<>();
        scope.children("intermediateCatchEvent")
                .forEach(event -> event.children("linkEventDefinition")
                        .forEach(link -> targets.put(link.attribute("name"), event.attribute("id"))));
        scope.children("intermediateThrowEvent")
                .forEach(event -> event.children("linkEventDefinition")
                        .forEach(
                                link -> link(event.attribute("id"), targets.getOrDefault(link.attribute("name"), ""))));
    }

    /** A node on such a circle: nodes nothing leads to are taken away until only circles and what follows are left. */
    Optional<XmlElement> endless() {
        Map<String, Integer> entries = new HashMap<>();
        next.values().forEach(targets -> targets.forEach(target -> entries.merge(target, 1, Integer::sum)));
        Deque<String> free = new ArrayDeque<>();
        running.keySet().stream().filter(node -> !entries.containsKey(node)).forEach(free::add);
        Set<String> left = new HashSet<>(running.keySet());
        while (!free.isEmpty()) {
            String node = free.poll();
            left.remove(node);
            for (String target : next.getOrDefault(node, List.of())) {
                if (entries.merge(target, -1, Integer::sum) == 0) {
                    free.add(target);
                }
            }
        }
        return left.stream().sorted().map(running::get).findFirst();
    }
}
