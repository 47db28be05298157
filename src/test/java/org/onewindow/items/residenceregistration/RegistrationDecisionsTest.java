package org.onewindow.items.residenceregistration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.workflow.DecisionOutcome;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.FiredRule;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;
import org.onewindow.workflow.RuleExample;

/** Every row of every decision table against the tables of examples in the test resources. */
class RegistrationDecisionsTest {

    private static final String KEY = "residence-registration";
    private static final ItemPackage ITEM = PackageFiles.item(KEY);
    private static final Decisions DECISIONS = PackageFiles.decisions();

    static Stream<String> tables() {
        return PackageFiles.all(".dmn").stream()
                .filter(file -> file.startsWith("processes/" + KEY))
                .map(file -> file.getFileName().toString().replace(".dmn", ""));
    }

    static Stream<RuleExample> examples() {
        return tables().flatMap(table -> RuleExample.of(KEY, table));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersEveryExample(RuleExample example) {
        DecisionOutcome outcome = DECISIONS.evaluate(ITEM, example.decision(), example.inputs());
        List<String> fired = outcome.rules().stream().map(FiredRule::ruleId).toList();
        assertThat(fired).contains(example.rule());
        Map<String, Object> answer = outcome.results().get(fired.indexOf(example.rule()));
        example.outputs()
                .forEach((name, value) -> assertThat(
                                String.valueOf(answer.get(name)).replaceAll("\\.0$", ""))
                        .as(name)
                        .isEqualTo(value));
        assertThat(outcome.rules()).allSatisfy(rule -> assertThat(rule.basis()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hasAnExampleForEveryRow(String table) {
        Set<String> shown = RuleExample.of(KEY, table).map(RuleExample::rule).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(rowsOf(table));
    }

    @Test
    void asksNobodyWhoMovesOutForAProofOfTheHome() {
        Map<String, Object> situation = Map.of("kind", "MOVE_OUT", "reporter", "SELF", "livingKind", "RENT");
        assertThat(DECISIONS.evaluate(ITEM, KEY + "-materials", situation).results())
                .extracting(row -> row.get("code"))
                .containsExactly("ID_CARD");
    }

    private static Set<String> rowsOf(String table) {
        return Dmn.readModelFromFile(Path.of("processes", KEY, table + ".dmn").toFile())
                .getModelElementsByType(Rule.class)
                .stream()
                .map(Rule::getId)
                .collect(Collectors.toSet());
    }
}
