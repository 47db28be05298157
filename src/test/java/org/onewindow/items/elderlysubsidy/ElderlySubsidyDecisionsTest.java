package org.onewindow.items.elderlysubsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.workflow.DecisionOutcome;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.FiredRule;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;
import org.onewindow.workflow.RuleExample;

/** Every row of every decision table against the tables of examples in the test resources. */
class ElderlySubsidyDecisionsTest {

    /** Both sides of every age at which an amount may change. */
    private static final List<Integer> EDGES =
            List.of(65, 69, 70, 74, 75, 79, 80, 84, 85, 89, 90, 94, 95, 99, 100, 125);

    private static final ItemPackage ITEM = PackageFiles.item("elderly-subsidy");
    private static final Decisions DECISIONS = PackageFiles.decisions();

    static Stream<String> tables() {
        return PackageFiles.all(".dmn").stream()
                .filter(file -> file.startsWith("processes/elderly-subsidy"))
                .map(file -> file.getFileName().toString().replace(".dmn", ""));
    }

    static Stream<RuleExample> examples() {
        return tables().flatMap(table -> RuleExample.of("elderly-subsidy", table));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersEveryExample(RuleExample example) {
        DecisionOutcome outcome = DECISIONS.evaluate(ITEM, example.decision(), example.inputs());
        if (example.expectsNothing()) {
            assertThat(outcome.rules()).isEmpty();
            return;
        }
        List<String> fired = outcome.rules().stream().map(FiredRule::ruleId).toList();
        assertThat(fired).contains(example.rule());
        Map<String, Object> answer = outcome.results().get(fired.indexOf(example.rule()));
        example.outputs()
                .forEach((name, value) -> assertThat(plain(answer.getOrDefault(name, "")))
                        .as(name)
                        .isEqualTo(value));
        assertThat(outcome.rules()).allSatisfy(rule -> assertThat(rule.basis()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hasAnExampleForEveryRow(String table) {
        Set<String> shown =
                RuleExample.of("elderly-subsidy", table).map(RuleExample::rule).collect(Collectors.toSet());
        assertThat(shown).containsAll(rowsOf(table));
    }

    @ParameterizedTest
    @CsvSource({
        "BEIJING, 80",
        "SHENZHEN, 70",
        "SHANGHAI, 65",
        "TENGCHONG, 80",
        "LUQUAN, 80",
        "LINKOU, 80",
        "EXAMPLE, 80"
    })
    void knowsExactlyOneAmountForEveryAgeAndHardship(String region, int minAge) {
        for (String hardship : List.of("NONE", "LOW_INCOME", "EDGE", "EXTREME")) {
            for (int age : EDGES.stream().filter(edge -> edge >= minAge).toList()) {
                Map<String, Object> inputs =
                        Map.of("region", region, "age", age, "povertyStatus", hardship, "asOf", "2026-11-22");
                assertThat(DECISIONS
                                .evaluate(ITEM, "elderly-subsidy-amount", inputs)
                                .rules())
                        .as("%s, %d, %s", region, age, hardship)
                        .hasSize(1);
            }
        }
    }

    @Test
    void marksEveryAmountOfTheDemoStreetAsAnExample() {
        List<String> bases = examples()
                .filter(example -> example.rule().startsWith("example"))
                .map(example -> DECISIONS.evaluate(ITEM, example.decision(), example.inputs()))
                .flatMap(outcome -> outcome.rules().stream())
                .map(FiredRule::basis)
                .toList();
        assertThat(bases).hasSizeGreaterThan(3).allMatch(basis -> basis.contains("示例"));
    }

    @Test
    void listsTheMaterialsOfAnAgentForAPoorElderWhoCannotCome() {
        DecisionOutcome outcome = DECISIONS.evaluate(
                ITEM,
                "elderly-subsidy-materials",
                Map.of(
                        "applicantRole", "AGENT",
                        "localHukou", "YES",
                        "hasAccount", "YES",
                        "povertyStatus", "EXTREME",
                        "canCome", "NO"));
        assertThat(outcome.results())
                .extracting(row -> row.get("code"))
                .containsExactly(
                        "ID_CARD",
                        "HOUSEHOLD_REGISTER",
                        "ACCOUNT",
                        "AGENT_ID_CARD",
                        "AUTHORIZATION",
                        "POVERTY_PROOF",
                        "RECENT_PHOTO");
    }

    @Test
    void listsTheMaterialsEverybodyNeedsBeforeAnyQuestionIsAnswered() {
        Map<String, Object> nothing = new HashMap<>();
        assertThat(DECISIONS
                        .evaluate(ITEM, "elderly-subsidy-materials", nothing)
                        .results())
                .extracting(row -> row.get("code"))
                .containsExactly("ID_CARD", "HOUSEHOLD_REGISTER", "ACCOUNT");
    }

    private static Set<String> rowsOf(String table) {
        return Dmn.readModelFromFile(
                        Path.of("processes/elderly-subsidy", table + ".dmn").toFile())
                .getModelElementsByType(Rule.class)
                .stream()
                .map(Rule::getId)
                .collect(Collectors.toSet());
    }

    private static String plain(Object value) {
        String text = String.valueOf(value);
        return value instanceof Double && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
