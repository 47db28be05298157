package org.onewindow.items.elderlysubsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.workflow.DecisionOutcome;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.FiredRule;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;
import org.onewindow.workflow.RuleExample;

/** What the decision tables say together, beyond their single rows. */
class ElderlySubsidyDecisionsTest {

    /** Both sides of every age at which an amount may change. */
    private static final List<Integer> EDGES =
            List.of(65, 69, 70, 74, 75, 79, 80, 84, 85, 89, 90, 94, 95, 99, 100, 125);

    private static final ItemPackage ITEM = PackageFiles.item("elderly-subsidy");
    private static final Decisions DECISIONS = PackageFiles.decisions();

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
        List<String> bases = PackageFiles.all(".dmn").stream()
                .filter(file -> file.startsWith("processes/elderly-subsidy"))
                .map(file -> file.getFileName().toString().replace(".dmn", ""))
                .flatMap(table -> RuleExample.of("elderly-subsidy", table))
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
}
