package org.onewindow.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The packages as they lie in the folders {@code processes} and {@code forms}, for tests that need no engine. */
public final class PackageFiles {

    private static final List<Path> ROOTS = List.of(Path.of("processes"), Path.of("forms"));

    private PackageFiles() {}

    /** Every file of every package. */
    public static List<Path> all() {
        return ROOTS.stream().flatMap(PackageFiles::files).sorted().toList();
    }

    /** Every file whose name ends so. */
    public static List<Path> all(String ending) {
        return all().stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    /** A package as if deployed once. */
    public static ItemPackage item(String key) {
        BpmnModelInstance model =
                Bpmn.readModelFromFile(Path.of("processes", key, key + ".bpmn").toFile());
        Process process = model.getModelElementById(key);
        Map<String, String> resources = new TreeMap<>();
        all().stream()
                .filter(file -> file.getName(1).toString().equals(key))
                .forEach(file -> resources.put(file.getFileName().toString(), text(file)));
        return new ItemPackage(
                key,
                process.getName(),
                1,
                key + ":1",
                "files",
                ItemPackages.documentation(process),
                ItemPackages.properties(process),
                resources);
    }

    /** The hall's way to ask a decision table. */
    public static Decisions decisions() {
        return new Decisions();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
