package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.workflow.DecisionOutcome;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.FiredRule;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;
import org.onewindow.workflow.RuleExample;

/** Every row of every decision table against the tables of examples in the test resources. */
class LivingAllowanceDecisionsTest {

    private static final ItemPackage ITEM = AllowanceFiles.item();
    private static final Decisions DECISIONS = PackageFiles.decisions();
    private static final List<String> REGIONS =
            List.of("BEIJING", "LINKOU_URBAN", "LINKOU_RURAL", "EXAMPLE", "TEST_PLAIN", "TEST_EVEN", "TEST_DELEGATED");

    static Stream<String> tables() {
        return AllowanceFiles.tables().stream()
                .map(file -> file.getFileName().toString().replace(".dmn", ""));
    }

    static Stream<RuleExample> examples() {
        return tables().flatMap(table -> RuleExample.of(Tables.ITEM, table));
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
                RuleExample.of(Tables.ITEM, table).map(RuleExample::rule).collect(Collectors.toSet());
        assertThat(shown).containsAll(rowsOf(table));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void endsEverySentenceItSays(RuleExample example) {
        assertThat(DECISIONS
                        .evaluate(ITEM, example.decision(), example.inputs())
                        .results())
                .allSatisfy(row -> assertThat(String.valueOf(row.getOrDefault("reason", "")))
                        .matches("|.+。"));
    }

    @Test
    void knowsNoTiersWhereTheDifferenceIsPaid() {
        for (String region : REGIONS) {
            Map<String, Object> inputs =
                    Map.of("region", region, "asOf", "2026-11-22", "income", 100, "standard", 900, "members", 1);
            assertThat(DECISIONS.evaluate(ITEM, Tables.TIER, inputs).rules()).isEmpty();
        }
    }

    @Test
    void marksTheDemoStreetAsAnExampleAndTestRegionsAsTests() {
        assertThat(basis("620102")).contains("示例");
        assertThat(basis("231025")).contains("待当地核实");
        assertThat(List.of("999900", "999901", "999902", "999903"))
                .allSatisfy(area -> assertThat(basis(area)).contains("测试"));
        assertThat(basis("110105")).contains("京民社救发〔2024〕80号").contains("2018年");
    }

    @Test
    void listsTheMaterialsEverybodyNeedsBeforeAnyQuestionIsAnswered() {
        assertThat(DECISIONS
                        .evaluate(ITEM, Tables.ITEM + "-materials", new HashMap<>())
                        .results())
                .extracting(row -> row.get("code"))
                .containsExactly("ID_CARD", "HOUSEHOLD_REGISTER", "CHECK_AUTHORIZATION", "UNDERTAKING", "ACCOUNT");
    }

    private static String basis(String area) {
        return DECISIONS
                .evaluate(ITEM, Tables.REGION, Map.of("areaCode", area, "asOf", "2026-11-22"))
                .rules()
                .get(0)
                .basis();
    }

    private static Set<String> rowsOf(String table) {
        return AllowanceFiles.tables().stream()
                .filter(file -> file.endsWith(table + ".dmn"))
                .flatMap(file -> Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class).stream())
                .map(Rule::getId)
                .collect(Collectors.toSet());
    }

    private static String plain(Object value) {
        String text = String.valueOf(value);
        return value instanceof Double && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
