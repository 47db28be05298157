package org.onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onewindow.workflow.DecisionOutcome;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.FiredRule;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;
import org.onewindow.workflow.RuleExample;

/**
 * Every row of every decision table of every item, against the examples that lie beside the tests in a folder of the
 * item's name.
 */
class DecisionExamplesTest {

    private static final Decisions DECISIONS = PackageFiles.decisions();

    @TestFactory
    Stream<DynamicContainer> everyTableAnswersItsExamplesAndHasOneForEveryRow() {
        return PackageFiles.all(".dmn").stream()
                .map(DecisionExamplesTest::item)
                .distinct()
                .map(item -> DynamicContainer.dynamicContainer(item, tables(item, PackageFiles.item(item))));
    }

    private static Stream<DynamicTest> tables(String item, ItemPackage rules) {
        return PackageFiles.all(".dmn").stream()
                .filter(file -> item(file).equals(item))
                .flatMap(file -> {
                    String table = file.getFileName().toString().replace(".dmn", "");
                    List<RuleExample> examples = RuleExample.of(item, table).toList();
                    return Stream.concat(
                            Stream.of(DynamicTest.dynamicTest(
                                    table + " has an example for every row", () -> showsEveryRow(file, examples))),
                            examples.stream()
                                    .map(example -> DynamicTest.dynamicTest(
                                            example.toString(), () -> answers(rules, example))));
                });
    }

    private static void showsEveryRow(Path table, List<RuleExample> examples) {
        List<String> rows = Dmn.readModelFromFile(table.toFile()).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .toList();
        assertThat(examples).extracting(RuleExample::rule).containsAll(rows);
    }

    private static void answers(ItemPackage rules, RuleExample example) {
        DecisionOutcome outcome = DECISIONS.evaluate(rules, example.decision(), example.inputs());
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
        assertThat(outcome.results())
                .allSatisfy(row -> assertThat(String.valueOf(row.getOrDefault("reason", "")))
                        .as("a reason is a whole sentence")
                        .matches("|.+。"));
    }

    private static String item(Path file) {
        return file.getName(1).toString();
    }

    /** Whole numbers are written without the fraction that FEEL gives them. */
    private static String plain(Object value) {
        String text = String.valueOf(value);
        return value instanceof Double && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
