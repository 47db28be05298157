package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The business form of an item whose application has rows: the household of the minimum living allowance. */
@HallTest
class HouseholdFormTest {

    private static final String ITEM = "minimum-living-allowance";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private MockMvcTester http;

    private Window clerk;
    private String applicant;
    private String spouse;
    private String draft;

    @BeforeEach
    void takeDownTheApplicant() {
        clerk = new Window(http, "clerk1");
        applicant = Ids.bornOn("1978-01-01");
        spouse = Ids.bornOn("1980-03-04");
        draft = Window.target(clerk.post("/drafts", Map.of("item", ITEM))).replace("/situation", "");
        clerk.post(
                draft + "/situation",
                Map.of(
                        "situation.applicantRole", "SELF",
                        "situation.hasSeriousIllness", "NO",
                        "situation.hasDisability", "NO",
                        "situation.hasStudent", "NO",
                        "situation.separated", "NO",
                        "situation.hasSupportPersons", "NO",
                        "situation.hasNearRelative", "NO"));
        clerk.post(draft + "/applicant", Application.applicant(applicant));
        clerk.post(draft + "/materials", Map.of("everything", "ORIGINAL"));
    }

    @Test
    void startsWithTheApplicantAsTheFirstMemberAndAuthorization() throws JsonProcessingException {
        JsonNode data = island(clerk.get(draft + "/form")).path("data");
        assertThat(data.at("/members/0/name").asText()).isEqualTo("欧阳明德");
        assertThat(data.at("/members/0/idNumber").asText()).isEqualTo(applicant);
        assertThat(data.at("/members/0/relation").asText()).isEqualTo("SELF");
        assertThat(data.path("members")).hasSize(1);
        assertThat(data.at("/authorizations/0/memberIdNumber").asText()).isEqualTo(applicant);
        assertThat(data.has("incomes")).isFalse();
        assertThat(data.at("/accountHolder").asText()).isEqualTo("欧阳明德");
    }

    @Test
    void keepsHalfFilledRowsInTheDraftAlsoForTheColleague() throws JsonProcessingException {
        Map<String, Object> form = form();
        form.put("members", List.of(member(applicant, "SELF"), Map.of("name", "李")));
        form.put("incomes", List.of(Map.of("monthlyAmount", "12.")));
        assertThat(clerk.autosave(draft + "/form", Map.of("form", JSON.writeValueAsString(form))))
                .hasStatus(HttpStatus.NO_CONTENT);
        JsonNode data = island(new Window(http, "clerk2").get(draft + "/form")).path("data");
        assertThat(data.at("/members/1/name").asText()).isEqualTo("李");
        assertThat(data.at("/incomes/0/monthlyAmount").asText()).isEqualTo("12.");
    }

    @Test
    void comesBackWithEveryRowsErrorItsLinkAndWhatWasTyped() throws JsonProcessingException {
        Map<String, Object> form = form();
        Map<String, Object> second = member("12", "SPOUSE");
        second.put("name", " ");
        second.put("salary", "1");
        form.put("members", List.of(member(applicant, "SELF"), second));
        MvcTestResult page = send(form);
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.text(page))
                .contains("<title>错误：", "href=\"#form.members[1].name\"", "家庭成员第 2 行：请填写“姓名”。")
                .contains("href=\"#form.members[1].salary\"");
        JsonNode island = island(page);
        assertThat(island.at("/data/members/1/idNumber").asText()).isEqualTo("12");
        assertThat(island.path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactly("form.members[1].salary", "form.members[1].name");
    }

    @Test
    void tellsWhatDoesNotFitTogetherBesideTheRow() throws JsonProcessingException {
        Map<String, Object> form = form();
        form.put("members", List.of(member(applicant, "SELF"), member(applicant, "SPOUSE")));
        form.put("incomes", List.of(Map.of("memberIdNumber", spouse, "kind", "WAGE", "monthlyAmount", "1.00")));
        form.put("accountHolder", "别人");
        MvcTestResult page = send(form);
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(island(page).path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactly(
                        "form.members[1].idNumber",
                        "form.incomes[0].memberIdNumber",
                        "form.authorizations[1].memberIdNumber",
                        "form.accountHolder");
        assertThat(Window.text(page)).contains("家庭成员第 2 行：", "收入第 1 行：");
    }

    @Test
    void readsTheRowsBackInWordsAndMasksThemOnTheCase() throws JsonProcessingException {
        Map<String, Object> form = form();
        form.put("incomes", List.of(Map.of("memberIdNumber", spouse, "kind", "WAGE", "monthlyAmount", "1894.00")));
        assertThat(Window.target(send(form))).isEqualTo(draft + "/check");
        String check = Window.text(clerk.get(draft + "/check"));
        assertThat(check).contains("家庭成员", "2 行", "hall-rows", "配偶", "工资性收入", "1894.00", spouse);
        clerk.post(draft + "/check", Map.of());
        String number = clerk.accept(draft);
        String answers = Window.text(clerk.get("/cases/" + number + "?tab=application"));
        assertThat(answers)
                .contains("hall-rows", "工资性收入", spouse.substring(0, 3) + "***********" + spouse.substring(14))
                .doesNotContain(spouse, applicant, "6222020200112233445");
    }

    private MvcTestResult send(Map<String, Object> form) throws JsonProcessingException {
        return clerk.post(draft + "/form", Map.of("form", JSON.writeValueAsString(form)));
    }

    /** What the page hands to the island. */
    private static JsonNode island(MvcTestResult page) throws JsonProcessingException {
        String text = Window.text(page);
        int start = text.indexOf('>', text.indexOf("id=\"form-source\"")) + 1;
        return JSON.readTree(text.substring(start, text.indexOf("</script>", start)));
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("members", new ArrayList<>(List.of(member(applicant, "SELF"), member(spouse, "SPOUSE"))));
        form.put(
                "authorizations",
                List.of(
                        Map.of("memberIdNumber", applicant, "signed", true),
                        Map.of("memberIdNumber", spouse, "signed", true)));
        form.put("nearRelative", Map.of("declared", false));
        form.put("hardshipReason", "一人患病多年，另一人照料，没有稳定收入。");
        form.put("accountKind", "BANK");
        form.put("accountNumber", "6222020200112233445");
        form.put("accountHolder", "欧阳明德");
        return form;
    }

    private static Map<String, Object> member(String idNumber, String relation) {
        return new HashMap<>(Map.of(
                "name",
                "欧阳明德",
                "idType",
                "RESIDENT_ID",
                "idNumber",
                idNumber,
                "relation",
                relation,
                "hukouAreaCode",
                "620102001001",
                "workAbility",
                "FULL",
                "study",
                "NONE",
                "disabilityGrade",
                0));
    }
}
