package org.onewindow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Finding P0-7 and threat T4: what a modeler could do to the hall, with the gate and without it. */
class HostileModelsTest {

    private static final ModelGate GATE = new ModelGate(Set.of("markInReview"));
    private static final ProcessEngine WITHOUT_GATE = BareEngine.withoutGate();
    private static final ProcessEngine SECOND_LOOK = BareEngine.withSecondLook();

    @BeforeEach
    void silence() {
        Canary.silence();
    }

    @AfterAll
    static void close() {
        WITHOUT_GATE.close();
        SECOND_LOOK.close();
    }

    static Stream<Arguments> all() {
        Map<String, String> models = new HashMap<>(HostileModels.running());
        models.putAll(HostileModels.harming());
        return arguments(models);
    }

    static Stream<Arguments> running() {
        return arguments(HostileModels.running());
    }

    private static Stream<Arguments> arguments(Map<String, String> models) {
        return models.entrySet().stream().map(model -> Arguments.of(model.getKey(), model.getValue()));
    }

    private static List<Finding> findings(String name, String text) {
        return GATE.check(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void p07TheGateNamesFileElementFaultAndCure(String attack, String model) {
        List<Finding> findings = findings("hostile.bpmn", model);
        assertThat(findings).as(attack).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("hostile.bpmn");
            assertThat(finding.element()).isNotBlank();
            assertThat(finding.fault() + finding.cure()).containsPattern("[一-龥]{4}");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("running")
    void p07TheSecondLookAtParseRefusesWhatPassedTheGateByAnotherRoad(String attack, String model) {
        assertThatThrownBy(() -> BareEngine.deploy(SECOND_LOOK, Map.of("hostile.bpmn", model)))
                .as(attack)
                .isInstanceOf(RuntimeException.class);
        assertThat(Canary.songs()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("running")
    void p07NothingRunsEvenWithoutTheGate(String attack, String model) {
        // This class is made while the diagram is parsed: only the look before that keeps it out.
        assumeThat(attack).isNotEqualTo("form handler class");
        deployAndStart(WITHOUT_GATE, model);
        assertThat(Canary.songs()).as(attack).isZero();
    }

    @Test
    void theCanarySingsInAnEngineAsItComes() {
        ProcessEngine open = BareEngine.open();
        try {
            for (String attack : List.of(
                    "class of a service task",
                    "execution listener class",
                    "task listener class",
                    "expression of a service task",
                    "assignee",
                    "condition")) {
                Canary.silence();
                deployAndStart(open, HostileModels.running().getOrDefault(attack, ""));
                assertThat(Canary.songs()).as(attack).isPositive();
            }
        } finally {
            open.close();
        }
    }

    private static void deployAndStart(ProcessEngine engine, String model) {
        try {
            BareEngine.deploy(engine, Map.of("hostile.bpmn", model));
            engine.getRuntimeService().startProcessInstanceByKey("p");
        } catch (RuntimeException refused) {
            // Refused is as good as ignored; the canary tells whether anything ran.
        }
    }

    @Test
    void letsWorkOfAListedTopicBeDoneOutside() {
        String good = HostileModels.process(
                "<bpmn:serviceTask id=\"x\" camunda:type=\"external\" camunda:topic=\"card-making\"/>");
        assertThat(findings("processes/x/p.bpmn", good)).isEmpty();
    }

    @Test
    void letsAPlainProcessPass() {
        String good = HostileModels.process(
                "<bpmn:userTask id=\"x\" name=\"审核\" camunda:candidateGroups=\"${streetGroup}\""
                        + " camunda:dueDate=\"${promisedDue}\" camunda:formRef=\"good\" camunda:formRefBinding=\"deployment\"/>");
        assertThat(GATE.check(Map.of(
                        "processes/x/good.bpmn", good.getBytes(StandardCharsets.UTF_8),
                        "forms/x/good.form", "{\"id\":\"good\",\"components\":[]}".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void p07RefusesAGiantWithinASecond() {
        byte[] giant = new byte[20_000_000];
        long start = System.nanoTime();
        assertThat(GATE.check(Map.of("giant.bpmn", giant))).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }
}
