package org.onewindow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedPackagesTest {

    private static final Pattern STEP = Pattern.compile("delegateExpression=\"[$#]\\{(\\w+)}\"");

    @Test
    void passTheGate() throws IOException {
        Map<String, Map<String, byte[]>> packages = new TreeMap<>();
        for (Path root : List.of(Path.of("processes"), Path.of("forms"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    packages.computeIfAbsent(file.getName(1).toString(), any -> new TreeMap<>())
                            .put(file.toString(), Files.readAllBytes(file));
                }
            }
        }
        assertThat(packages).isNotEmpty();
        packages.forEach((name, files) ->
                assertThat(new ModelGate(steps(files)).check(files)).as(name).isEmpty());
    }

    /** Whether the steps exist is the running hall's question; here every step named counts as one. */
    static Set<String> steps(Map<String, byte[]> files) {
        Set<String> steps = new java.util.HashSet<>();
        files.values().forEach(content -> {
            Matcher step = STEP.matcher(new String(content, java.nio.charset.StandardCharsets.UTF_8));
            while (step.find()) {
                steps.add(step.group(1));
            }
        });
        return steps;
    }
}
