package org.onewindow.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.deadlines.Limit;
import org.onewindow.deadlines.LimitUnit;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** Every step a task is limited by has its term wherever the item is offered; a task without one would fail when it comes. */
@Tag("house")
class TermsModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern REGION = Pattern.compile("starts with\\(\\?, \"(\\d{2,12})\"\\)");
    private static final Terms TERMS = new Terms(PackageFiles.decisions());

    static Stream<ItemPackage> items() {
        return PackageFiles.all(".bpmn").stream()
                .map(file -> file.getName(1).toString())
                .distinct()
                .filter(folder -> Files.exists(Path.of("processes", folder, folder + ".bpmn")))
                .map(PackageFiles::item)
                .filter(item -> item.property("item.kind").isPresent());
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyLimitedTaskHasATermInEveryRegion(ItemPackage item) {
        Set<String> own = steps(diagram(item.key()));
        Set<String> called = diagram(item.key()).getModelElementsByType(CallActivity.class).stream()
                .flatMap(call -> steps(diagram(call.getCalledElement())).stream())
                .collect(Collectors.toSet());
        for (String region : regions(item)) {
            called.forEach(step -> assertThatCode(() -> TERMS.of(item, region, TODAY, step))
                    .as(step + " in " + region)
                    .doesNotThrowAnyException());
            own.forEach(step -> assertThat(hasRow(item, region, step))
                    .as(step + " in " + region)
                    .isTrue());
        }
    }

    private static boolean hasRow(ItemPackage item, String region, String step) {
        return item.property("item.terms")
                .map(table -> PackageFiles.decisions()
                        .evaluate(item, table, Map.of("areaCode", region, "asOf", TODAY.toString(), "step", step)))
                .flatMap(outcome -> outcome.single())
                .filter(row -> isLimit(row.get("value") + " " + row.get("unit")))
                .isPresent();
    }

    private static boolean isLimit(String words) {
        Limit limit = Limit.parse(words);
        return limit.value() > 0 && Set.of(LimitUnit.values()).contains(limit.unit());
    }

    /** Every area an item's tables know, the whole country among them. */
    private static Set<String> regions(ItemPackage item) {
        Set<String> regions = PackageFiles.all(".dmn").stream()
                .filter(file -> file.getName(1).toString().equals(item.key()))
                .flatMap(file -> REGION.matcher(PackageFiles.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        regions.add("620102001");
        return regions;
    }

    private static Set<String> steps(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> Optional.ofNullable(task.getExtensionElements()).stream())
                .flatMap(more -> more.getElementsQuery().list().stream())
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> "step".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static BpmnModelInstance diagram(String key) {
        Path file = PackageFiles.all(key + ".bpmn").stream()
                .filter(found -> found.getFileName().toString().equals(key + ".bpmn"))
                .findFirst()
                .orElseThrow();
        return Bpmn.readModelFromFile(file.toFile());
    }
}
