package org.onewindow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.onewindow.workflow.RuleNames.RuleName;

/** Finding: letters named the rules behind a decision by their English ids. */
class RuleNamesTest {

    private final ItemPackages packages = Mockito.mock(ItemPackages.class);
    private final RuleNames names = new RuleNames(packages, PackageFiles.decisions());

    @BeforeEach
    void theItemsOfTheHall() {
        Mockito.when(packages.latest()).thenReturn(List.of(PackageFiles.item("minimum-living-allowance")));
    }

    @ParameterizedTest
    @CsvSource({
        "residence-permit, residence-permit-region, guiyang, 居住证：地区规则, 第 1 行",
        "residence-permit, residence-permit-acceptance, permit-exists, 居住证：收件处理, 第 3 行",
        "residence-permit, residence-permit-region, gone-long-ago, 居住证：地区规则, ''",
        "living-allowance-review, minimum-living-allowance-tier, any, 最低生活保障：分档, ''",
        "living-allowance-review, a-table-of-nobody, any, 其他规则, ''"
    })
    void areChinese(String item, String decision, String rule, String table, String row) {
        assertThat(names.of(PackageFiles.item(item), new FiredRule(decision, rule, "")))
                .isEqualTo(new RuleName(table, row));
    }

    @Test
    void ofAllTablesHaveNoLatinLetter() {
        assertThat(PackageFiles.all(".dmn")).isNotEmpty().allSatisfy(file -> {
            String table = file.getFileName().toString().replace(".dmn", "");
            ItemPackage item = PackageFiles.item(file.getName(1).toString());
            assertThat(names.of(item, new FiredRule(table, "", "")).table())
                    .isNotEqualTo("其他规则")
                    .doesNotContainPattern("[A-Za-z]");
        });
    }
}
