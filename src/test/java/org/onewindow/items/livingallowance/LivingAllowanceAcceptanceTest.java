package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.casework.AcceptanceFacts;
import org.onewindow.casework.SupplementItem;
import org.onewindow.workflow.PackageFiles;

/** What is proposed at the window: accept, tell once what is missing, or name the right office (D1). */
class LivingAllowanceAcceptanceTest {

    private static Family signed() {
        return Family.in("999901")
                .member(40)
                .member(38)
                .member(12)
                .signed(1, true)
                .signed(2, true);
    }

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(signed(), true, "ACCEPT"),
                Arguments.of(signed(), false, "SUPPLEMENT"),
                Arguments.of(signed().member(20), true, "SUPPLEMENT"),
                Arguments.of(signed().member(20).signed(4, false), true, "SUPPLEMENT"),
                Arguments.of(signed().member(20, "excludedReason", "IN_PRISON"), true, "ACCEPT"),
                Arguments.of(
                        signed().add("supportPersons", Family.row("name", "赵某", "consented", false)), true, "ACCEPT"),
                Arguments.of(
                        Family.in("999901")
                                .member(40, "hukouAreaCode", "110105")
                                .signed(1, true),
                        true,
                        "NOT_ACCEPT"));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void proposes(Family family, boolean materialsComplete, String outcome) {
        AcceptanceFacts facts = LivingAllowanceRulesTest.RULES.acceptance(family.request());
        Map<String, Object> inputs = new HashMap<>(facts.inputs());
        inputs.put("materialsComplete", materialsComplete && facts.defects().isEmpty());
        assertThat(PackageFiles.decisions()
                        .evaluate(PackageFiles.item(Tables.ITEM), Tables.ITEM + "-acceptance", inputs)
                        .single()
                        .orElseThrow())
                .containsEntry("intake", outcome);
    }

    @Test
    void marksEveryAdultWhoHasNotSigned() {
        List<SupplementItem> defects = LivingAllowanceRulesTest.RULES
                .acceptance(signed().member(18).member(25).signed(5, false).request())
                .defects();
        assertThat(defects)
                .extracting(SupplementItem::code)
                .containsExactly("form.authorizations", "form.authorizations[2].signed");
        assertThat(defects.get(0).reason()).contains("第 4 位家庭成员");
    }

    @Test
    void namesTheOfficeOfThePlaceOfHukou() {
        AcceptanceFacts facts = LivingAllowanceRulesTest.RULES.acceptance(
                Family.in("999901").member(40, "hukouAreaCode", "110105001").request());
        assertThat(Objects.requireNonNull(facts.inputs().get("rightOffice")).toString())
                .isEqualTo("户籍所在地北京市（行政区划代码 110105001）的街道办事处或者乡镇人民政府");
    }

    @ParameterizedTest
    @CsvSource({
        "110000, 110105, true",
        "110000, 120101, false",
        "110105, 110105001002, true",
        "110105, 110106, false",
        "110105001, 110105001, true",
        "110105001003, 110105001004, true",
        "110105001003, 110105002001, false",
        "110105001, 110105, true",
        "231025, 231025100, true",
        "620102001001, 620102001002, true",
        "620102001, 620103001, false",
        "999900, 999900, true",
        "999900, 999901, false"
    })
    void comparesCodesAsFarAsBothGo(String area, String hukou, boolean ours) {
        Family family = Family.in(area).member(40, "hukouAreaCode", hukou);
        assertThat(LivingAllowanceRulesTest.RULES.acceptance(family.request()).inputs())
                .containsEntry("inJurisdiction", ours);
    }
}
