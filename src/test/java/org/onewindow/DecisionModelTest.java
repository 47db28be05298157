package org.onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.forms.PlainFeel;
import org.onewindow.workflow.PackageFiles;

/** The rules every decision table in {@code processes} keeps, so that each row can be named, dated and defended. */
@Tag("house")
class DecisionModelTest {

    private static final String SAYS_SOMETHING = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String CHINESE = ".*\\p{IsHan}.*";

    static Stream<Path> tables() {
        return PackageFiles.all(".dmn").stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdsOneTableNamedLikeItsFile(Path file) {
        assertThat(read(file).getModelElementsByType(Decision.class))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(file.getFileName()).hasToString(decision.getId() + ".dmn");
                    assertThat(decision.getName()).matches(CHINESE);
                    assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
                    assertThat(decision.getDescription().getTextContent()).matches("(?s)" + CHINESE);
                    assertThat(decision.getExpression()).isInstanceOf(DecisionTable.class);
                });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void givesEveryRowANameAndABasis(Path file) {
        DmnModelInstance model = read(file);
        assertThat(model.getModelElementsByType(Output.class))
                .extracting(Output::getName)
                .contains("basis");
        assertThat(model.getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.getId()).matches(SAYS_SOMETHING);
            assertThat(rule.getOutputEntries())
                    .allSatisfy(entry ->
                            assertThat(entry.getTextContent()).as(entry.getId()).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void labelsEveryColumnInChinese(Path file) {
        DmnModelInstance model = read(file);
        assertThat(model.getModelElementsByType(Input.class))
                .allSatisfy(input -> assertThat(input.getLabel()).matches(CHINESE));
        assertThat(model.getModelElementsByType(Output.class))
                .allSatisfy(output -> assertThat(output.getLabel()).matches(CHINESE));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void speaksPlainFeelOnly(Path file) {
        assertThat(PackageFiles.text(file)).doesNotContain("expressionLanguage");
        DmnModelInstance model = read(file);
        assertThat(model.getModelElementsByType(InputEntry.class))
                .extracting(entry -> entry.getTextContent().strip())
                .filteredOn(test -> !test.isBlank())
                .allSatisfy(test -> assertThat(PlainFeel.testObjection(test)).isEmpty());
        assertThat(model.getModelElementsByType(LiteralExpression.class))
                .extracting(literal -> literal.getTextContent().strip())
                .filteredOn(expression -> !expression.isBlank())
                .allSatisfy(expression ->
                        assertThat(PlainFeel.objection(expression)).isEmpty());
    }

    private static DmnModelInstance read(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }
}
