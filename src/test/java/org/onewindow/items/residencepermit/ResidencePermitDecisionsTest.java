package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** What the decision tables say together, beyond their single rows. */
class ResidencePermitDecisionsTest {

    private static final ItemPackage ITEM = PackageFiles.item(Tables.ITEM);
    private static final Decisions DECISIONS = PackageFiles.decisions();

    @Test
    void marksTheDemoStreetAsAnExampleAndTestRegionsAsTests() {
        assertThat(basis("620102001")).contains("示例");
        assertThat(List.of("999911", "999912", "999913"))
                .allSatisfy(area -> assertThat(basis(area)).contains("测试"));
        assertThat(basis("520102")).contains("国务院令第663号").contains("贵阳");
    }

    /** The rows of the table are told apart by their inputs, so that their order does not matter. */
    @Test
    void answersWhoMayActInExactlyOneWay() {
        for (String agent : List.of("", "GUARDIAN", "NEAR_RELATIVE", "OTHER")) {
            for (int age : List.of(0, 7, 8, 15, 16, 59, 60, 100)) {
                for (String difficulty : List.of("YES", "NO", "UNASKED")) {
                    Map<String, Object> asked = Map.of("agent", agent, "age", age, "difficulty", difficulty);
                    assertThat(DECISIONS.evaluate(ITEM, Tables.PROXY, asked).rules())
                            .as("%s %d %s", agent, age, difficulty)
                            .hasSize(1);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"REGISTRATION_RECEIPT, registrationKnown", "PHOTO, photoKnown", "INSURANCE_RECORD, insuranceKnown"})
    void demandsNothingTheRegistersKnow(String material, String known) {
        Map<String, Object> asked = situation("FIRST", "SELF");
        asked.put("employmentProof", "INSURANCE");
        assertThat(codes(asked)).contains(material);
        asked.put(known, "YES");
        assertThat(codes(asked)).doesNotContain(material);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRACT", "LICENCE", "EMPLOYER", "INSURANCE"})
    void demandsNoPaperOfWorkThatTheInsuranceShows(String proof) {
        Map<String, Object> asked = situation("FIRST", "SELF");
        asked.put("employmentProof", proof);
        asked.put("insuranceKnown", "YES");
        assertThat(codes(asked)).containsExactly("ID_CARD", "PHOTO", "REGISTRATION_RECEIPT", "ADDRESS_PROOF");
    }

    @Test
    void listsTheMaterialsOfAWorkerWhoRents() {
        Map<String, Object> asked = situation("FIRST", "SELF");
        asked.put("employmentProof", "CONTRACT");
        asked.put("dwellingProof", "LEASE");
        asked.put("studyProof", "NONE");
        assertThat(codes(asked))
                .containsExactly("ID_CARD", "PHOTO", "REGISTRATION_RECEIPT", "LABOUR_CONTRACT", "LEASE");
    }

    @Test
    void listsTheMaterialsOfAChildBroughtByItsMother() {
        Map<String, Object> asked = situation("FIRST", "AGENT");
        asked.put("agentReason", "CHILD");
        asked.put("studyProof", "SCHOOL");
        assertThat(codes(asked))
                .containsExactly(
                        "ID_CARD",
                        "PHOTO",
                        "REGISTRATION_RECEIPT",
                        "SCHOOL_LETTER",
                        "ADDRESS_PROOF",
                        "AGENT_ID_CARD",
                        "RELATION_PROOF");
    }

    @ParameterizedTest
    @CsvSource({
        "ENDORSE, ID_CARD CURRENT_PERMIT",
        "REPLACE, ID_CARD PHOTO OLD_CARD",
        "REISSUE, ID_CARD PHOTO",
        "CHANGE_ADDRESS, ID_CARD ADDRESS_PROOF CURRENT_PERMIT"
    })
    void listsTheMaterialsOfEveryOtherKind(String kind, String materials) {
        assertThat(codes(situation(kind, "SELF"))).containsExactly(materials.split(" "));
    }

    @Test
    void listsTheMaterialsEverybodyNeedsBeforeAnyQuestionIsAnswered() {
        assertThat(codes(new HashMap<>()))
                .containsExactly("ID_CARD", "PHOTO", "REGISTRATION_RECEIPT", "GROUND_PROOF", "ADDRESS_PROOF");
    }

    private static Map<String, Object> situation(String kind, String role) {
        return new HashMap<>(Map.of("serviceKind", kind, "applicantRole", role));
    }

    private static List<Object> codes(Map<String, Object> situation) {
        return DECISIONS.evaluate(ITEM, Tables.ITEM + "-materials", situation).results().stream()
                .map(row -> row.get("code"))
                .toList();
    }

    private static String basis(String area) {
        return DECISIONS
                .evaluate(ITEM, Tables.REGION, Map.of("areaCode", area, "asOf", "2026-11-22"))
                .rules()
                .get(0)
                .basis();
    }
}
