package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** What the decision tables say together, beyond their single rows. */
class LivingAllowanceDecisionsTest {

    private static final ItemPackage ITEM = PackageFiles.item(Tables.ITEM);
    private static final Decisions DECISIONS = PackageFiles.decisions();
    private static final List<String> REGIONS =
            List.of("BEIJING", "LINKOU_URBAN", "LINKOU_RURAL", "EXAMPLE", "TEST_PLAIN", "TEST_EVEN", "TEST_DELEGATED");

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
}
