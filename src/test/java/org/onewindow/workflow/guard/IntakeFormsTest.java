package org.onewindow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows and nested groups stay where the hall's own page and the interface read them. */
class IntakeFormsTest {

    private static final String LIST =
            "{\"type\":\"dynamiclist\",\"path\":\"rows\",\"components\":[{\"type\":\"number\",\"key\":\"a\"}]}";
    private static final String GROUP =
            "{\"type\":\"group\",\"path\":\"part\",\"components\":[{\"type\":\"number\",\"key\":\"a\"}]}";

    @ParameterizedTest
    @ValueSource(strings = {LIST, GROUP})
    void areAllowedInTheFormThatTheProcessNamesForApplications(String component) {
        assertThat(faults("item-intake", "", component)).noneMatch(fault -> fault.contains("申请表"));
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, GROUP})
    void areRefusedInEveryOtherFormAlsoInOneThatATaskOpens(String component) {
        assertThat(faults("other", "", component)).anyMatch(fault -> fault.contains("只能用在申请表里"));
        assertThat(faults("item-intake", "<userTask id=\"t\" camunda:formRef=\"item-intake\"/>", component))
                .anyMatch(fault -> fault.contains("只能用在申请表里"));
    }

    private static List<String> faults(String intakeForm, String tasks, String component) {
        String model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                  xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x"><process id="item" isExecutable="true">
                <extensionElements><camunda:properties><camunda:property name="item.intakeForm" value="%s"/>
                </camunda:properties></extensionElements>%s</process></definitions>""".formatted(intakeForm, tasks);
        String form = "{\"id\":\"item-intake\",\"schemaVersion\":16,\"components\":[" + component + "]}";
        return new ModelGate(Set.of())
                .check(Map.of("item.bpmn", bytes(model), "item-intake.form", bytes(form))).stream()
                        .map(Finding::fault)
                        .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
