package org.onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.forms.FormField;
import org.onewindow.forms.FormSchema;
import org.onewindow.workflow.PackageFiles;

/** The rules every form in {@code forms} keeps, so that Tasklist, the window and the server read it alike. */
@Tag("house")
class FormModelTest {

    private static final Set<String> SHOWN = Set.of("text", "table", "separator", "spacer");
    private static final Set<String> NESTED = Set.of("group", "dynamiclist");
    private static final Set<String> ASKED =
            Set.of("textfield", "textarea", "number", "datetime", "radio", "select", "checklist", "checkbox");
    private static final int ONE_SCREEN = 10;

    static Stream<Path> forms() {
        return PackageFiles.all(".form").stream();
    }

    /** Forms that officers fill in Tasklist, where the older form-js has its traps. */
    static Stream<Path> taskForms() {
        Set<String> used = PackageFiles.all(".bpmn").stream()
                .flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                .map(task -> task.getCamundaFormRef() + ".form")
                .collect(Collectors.toSet());
        return forms().filter(form -> used.contains(form.getFileName().toString()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isReadByTheServerAndNamedLikeItsFile(Path file) {
        FormSchema schema = FormSchema.parse(PackageFiles.text(file));
        assertThat(file.getFileName()).hasToString(schema.id() + ".form");
        assertThat(schema.id()).startsWith(file.getName(1) + "-");
        assertThat(all(schema.fields())).isNotEmpty().allSatisfy(field -> {
            assertThat(field.key()).matches("[a-z][a-zA-Z0-9]*");
            assertThat(field.label()).matches(".*\\p{IsHan}.*");
        });
    }

    private static List<FormField> all(List<FormField> fields) {
        return fields.stream()
                .flatMap(field -> Stream.concat(Stream.of(field), all(field.fields()).stream()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void staysInsideWhatEveryRendererKnows(Path file) {
        JsonNode form = json(file);
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(components(file)).allSatisfy(component -> {
            String type = component.path("type").asText();
            assertThat(SHOWN.contains(type) || ASKED.contains(type) || NESTED.contains(type))
                    .as(type)
                    .isTrue();
            assertThat(component.path("patternErrorMessage").isMissingNode()).isTrue();
        });
        assertThat(asked(file, "textarea"))
                .allSatisfy(area ->
                        assertThat(area.at("/validate/maxLength").asInt(9_999)).isLessThanOrEqualTo(2_000));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void marksWhatMayBeLeftEmptyAndSaysHowToWriteWhatHasAPattern(Path file) {
        List<JsonNode> fields = components(file).stream()
                .filter(component -> ASKED.contains(component.path("type").asText()))
                .toList();
        assertThat(fields).allSatisfy(field -> {
            boolean ticked = field.path("type").asText().equals("checkbox");
            boolean required = field.at("/validate/required").asBoolean();
            String label = field.path("label").asText(field.path("dateLabel").asText());
            assertThat(label.endsWith("（选填）")).as(label).isEqualTo(!required && !ticked);
            if (field.at("/validate/pattern").isTextual()) {
                assertThat(field.path("description").asText()).as(label).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("taskForms")
    void hasNoRowsWhichTasklistDoesNotKnow(Path file) {
        assertThat(components(file))
                .noneMatch(component -> NESTED.contains(component.path("type").asText()));
    }

    @ParameterizedTest
    @MethodSource("taskForms")
    void cannotBeSentByEnterInItsOnlyTextInput(Path file) {
        assertThat(asked(file, "textfield").size()).isNotEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("taskForms")
    void demandsANoteForEverythingButThePositiveVerdictAndAReasonForEveryNo(Path file) {
        FormSchema schema = FormSchema.parse(PackageFiles.text(file));
        schema.fields().stream().filter(field -> field.key().equals("verdict")).forEach(verdict -> {
            List<String> codes =
                    verdict.options().stream().map(option -> option.value()).toList();
            assertThat(faults(schema, codes.get(0))).doesNotContain("reasonCode", "note");
            assertThat(codes.subList(1, codes.size()))
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(faults(schema, code)).contains("note"));
            assertThat(codes.subList(1, codes.size()))
                    .filteredOn(code -> !code.equals("SEND_BACK"))
                    .allSatisfy(code -> assertThat(faults(schema, code)).contains("reasonCode"));
        });
    }

    @ParameterizedTest
    @MethodSource("taskForms")
    void fitsOneScreen(Path file) {
        long rows = components(file).stream()
                .map(component ->
                        component.at("/layout/row").asText(component.path("id").asText()))
                .distinct()
                .count();
        assertThat(rows).isLessThanOrEqualTo(ONE_SCREEN);
    }

    private static List<String> faults(FormSchema schema, String verdict) {
        return schema.check(Map.of("verdict", verdict)).stream()
                .map(fault -> fault.field())
                .toList();
    }

    private static List<JsonNode> asked(Path file, String type) {
        return components(file).stream()
                .filter(component -> component.path("type").asText().equals(type))
                .toList();
    }

    private static List<JsonNode> components(Path file) {
        return components(json(file));
    }

    private static List<JsonNode> components(JsonNode container) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode component : container.path("components")) {
            found.add(component);
            found.addAll(components(component));
        }
        return found;
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(PackageFiles.text(file));
        } catch (JsonProcessingException e) {
            throw new AssertionError(file + " is not JSON", e);
        }
    }
}
