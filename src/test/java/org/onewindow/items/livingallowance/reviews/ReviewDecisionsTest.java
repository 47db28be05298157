package org.onewindow.items.livingallowance.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.workflow.DecisionOutcome;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.FiredRule;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;
import org.onewindow.workflow.RuleExample;

/** The tables of the review, row by row, as the examples beside them say. */
class ReviewDecisionsTest {

    private static final String KEY = "living-allowance-review";
    private static final ItemPackage ITEM = PackageFiles.item(KEY);
    private static final Decisions DECISIONS = PackageFiles.decisions();

    static Stream<String> tables() {
        return files().map(file -> file.getFileName().toString().replace(".dmn", ""));
    }

    static Stream<RuleExample> examples() {
        return tables().flatMap(table -> RuleExample.of(KEY, table));
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
                .forEach((name, value) ->
                        assertThat(String.valueOf(answer.get(name))).as(name).isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hasAnExampleForEveryRow(String table) {
        Set<String> rows = files().filter(file -> file.endsWith(table + ".dmn"))
                .flatMap(file -> Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class).stream())
                .map(Rule::getId)
                .collect(Collectors.toSet());
        assertThat(RuleExample.of(KEY, table).map(RuleExample::rule)).containsAll(rows);
    }

    private static Stream<Path> files() {
        return PackageFiles.all(".dmn").stream().filter(file -> file.startsWith("processes/" + KEY));
    }
}
