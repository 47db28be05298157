package org.onewindow.items.livingallowance.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.api.Channel;
import org.onewindow.casework.ItemRules;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.support.DateWords;
import org.onewindow.support.HallClock;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class VisitPageTest {

    static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    MockMvcTester http;

    @Autowired
    Processes processes;

    @Autowired
    Documents documents;

    @Autowired
    List<ItemRules> rules;

    @Autowired
    FieldRecords records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HallClock clock;

    private AllowanceCase family;
    private String page = "";

    @BeforeEach
    void aFamilyIsToBeVisited() {
        family = new AllowanceCase(http, processes, "");
        page = "/desk/tasks/" + family.task("visitHousehold") + "/visit";
    }

    @Test
    void showsWhatWasAppliedForWithEveryNumberMasked() {
        MvcTestResult answer = family.get(AllowanceCase.street(), page);
        assertThat(answer).hasStatus(200);
        assertThat(Channel.text(answer))
                .contains("入户调查", "马秀兰", "马小宝", "申请：工资性收入", "600.00", "孙志强", "***********")
                .doesNotContain(family.mother, family.child, "6222020200112233445");
    }

    @Test
    void isNotThereForOtherPosts() {
        for (String account : List.of("county", "community", "supervisor", "streethead", "clerk1")) {
            assertThat(family.get(AllowanceCase.officer(account), page))
                    .as(account)
                    .hasStatus(404);
        }
        assertThat(family.post(AllowanceCase.officer("county"), page, typed("save")))
                .hasStatus(404);
        assertThat(records.find(task())).isEmpty();
    }

    @Test
    void keepsADraftHoweverIncompleteAndSealsIt() {
        assertThat(family.post(AllowanceCase.street(), page, List.of("place", "畅家巷临时住处", "action", "save")))
                .hasStatus3xxRedirection();
        assertThat(Channel.text(family.get(AllowanceCase.secondOfTheStreet(), page)))
                .contains("畅家巷临时住处");
        byte[] kept = jdbc.sql("select content from field_record where task_id = ?")
                .param(task())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("畅家巷", "马秀兰", family.mother);
    }

    @Test
    void refusesToSignWhatIsIncompleteAndKeepsEverythingTyped() {
        List<String> typed = typed("sign", "place", "", "conclusion", "", "words", "写了一半的话");
        MvcTestResult answer = family.post(AllowanceCase.street(), page, typed);
        assertThat(answer).hasStatus(422);
        assertThat(Channel.text(answer)).contains("请填写调查地点", "请选择调查结论", "写了一半的话", "邻居王阿姨");
        assertThat(records.find(task()).orElseThrow().signatures()).isEmpty();
    }

    @Test
    void wantsTwoInvestigatorsByName() {
        MvcTestResult answer = family.post(AllowanceCase.street(), page, typed("sign", "investigators[1].name", ""));
        assertThat(answer).hasStatus(422);
        assertThat(Channel.text(answer)).contains("两名以上调查人员");
    }

    @Test
    void findsMistakesInTheRowsThatWereFound() {
        MvcTestResult answer =
                family.post(AllowanceCase.street(), page, typed("sign", "incomes[0].monthlyAmount", "很多"));
        assertThat(answer).hasStatus(422);
        assertThat(Channel.text(answer)).contains("href=\"#incomes[0].monthlyAmount\"", "很多");
    }

    @Test
    void doesNotCallConsistentWhatWasFoundDifferent() {
        MvcTestResult answer = family.post(
                AllowanceCase.street(),
                page,
                typed("sign", "incomes[0].monthlyAmount", "1500.00", "conclusion", "CONSISTENT"));
        assertThat(answer).hasStatus(422);
        assertThat(Channel.text(answer)).contains("结论请选“与申请不一致”");
    }

    @Test
    void needsASecondPersonWhoSignsUnderTheOwnLogin() {
        assertThat(family.post(AllowanceCase.street(), page, typed("sign"))).hasStatus3xxRedirection();
        MvcTestResult again = family.post(AllowanceCase.street(), page, typed("sign"));
        assertThat(again).hasStatus(422);
        assertThat(Channel.text(again)).contains("您已经签过名");
        MvcTestResult alone = family.post(AllowanceCase.street(), page, typed("finish"));
        assertThat(alone).hasStatus(422);
        assertThat(Channel.text(alone)).contains("还差一名调查人员签名");
        assertThat(records.find(task()).orElseThrow().signatures()).hasSize(1);
    }

    @Test
    void letsOnlyThoseSignWhoAreNamedAsInvestigators() {
        MvcTestResult stranger =
                family.post(AllowanceCase.secondOfTheStreet(), page, typed("sign", "investigators[1].name", "别的人"));
        assertThat(stranger).hasStatus(422);
        assertThat(Channel.text(stranger)).contains("您不在调查人员名单中");
    }

    @Test
    void dropsSignaturesOnlyWhenSomethingWasChanged() {
        family.post(AllowanceCase.street(), page, typed("sign"));
        family.post(AllowanceCase.secondOfTheStreet(), page, typed("save"));
        assertThat(records.find(task()).orElseThrow().signatures()).hasSize(1);
        family.post(AllowanceCase.secondOfTheStreet(), page, typed("save", "place", "别处"));
        assertThat(records.find(task()).orElseThrow().signatures()).isEmpty();
        family.post(AllowanceCase.street(), page, typed("sign"));
        family.post(AllowanceCase.street(), page, typed("save"), photo("家.png", PICTURE));
        assertThat(records.find(task()).orElseThrow().signatures()).isEmpty();
    }

    @Test
    void aDraftThatWasStillOnItsWayChangesNothingUnderASignature() {
        List<String> early = typed("save", "place", "写到一半的地", "edition", "0");
        family.post(AllowanceCase.street(), page, typed("sign", "edition", "0"));
        assertThat(draft(early)).hasStatus(409);
        assertThat(records.find(task()).orElseThrow().signatures()).hasSize(1);
        assertThat(Channel.text(family.get(AllowanceCase.street(), page)))
                .contains("畅家巷12号3单元502室")
                .doesNotContain("写到一半的地");
        assertThat(draft(typed("save", "edition", "0"))).hasStatus(204);
        assertThat(draft(typed("save", "place", "畅家巷14号", "edition", "1"))).hasStatus(204);
        assertThat(records.find(task()).orElseThrow().signatures()).isEmpty();
    }

    @Test
    void whoeverSavesOverAnothersChangesIsToldFirst() {
        family.post(AllowanceCase.street(), page, typed("save", "place", "甲地", "edition", "0"));
        MvcTestResult refused =
                family.post(AllowanceCase.secondOfTheStreet(), page, typed("save", "place", "乙地", "edition", "0"));
        assertThat(refused).hasStatus(422);
        assertThat(Channel.text(refused)).contains("又保存过", "乙地", "name=\"edition\" value=\"1\"");
        family.post(AllowanceCase.secondOfTheStreet(), page, typed("save", "place", "乙地", "edition", "1"));
        assertThat(Channel.text(family.get(AllowanceCase.street(), page)))
                .contains("乙地")
                .doesNotContain("甲地");
    }

    @Test
    void addsAndRemovesRowsWithoutAScript() {
        family.post(AllowanceCase.street(), page, typed("add-properties"));
        assertThat(Channel.text(family.get(AllowanceCase.street(), page)))
                .contains("properties[0].kind", "申请中没有，调查时发现", "机动车");
        family.post(AllowanceCase.street(), page, typed("remove-incomes-0"));
        assertThat(Channel.text(family.get(AllowanceCase.street(), page))).doesNotContain("incomes[0].kind");
    }

    @Test
    void takesPicturesOnlyAndShowsThemOnlyToTheSamePost() {
        MvcTestResult refused =
                family.post(AllowanceCase.street(), page, typed("save"), photo("家.png", "no picture".getBytes()));
        assertThat(refused).hasStatus(422);
        family.post(AllowanceCase.street(), page, typed("save"), photo("家.png", PICTURE));
        String shown = Channel.text(family.get(AllowanceCase.street(), page));
        assertThat(shown).contains("家.png");
        String picture = shown.replaceAll("(?s).*src=\"(/desk/tasks/[^\"]+/visit/photos/[^\"]+)\".*", "$1");
        assertThat(family.get(AllowanceCase.street(), picture)).hasStatus(200);
        assertThat(family.get(AllowanceCase.officer("county"), picture)).hasStatus(404);
        assertThat(Channel.text(family.get(AllowanceCase.street(), page.replace("/visit", "/case"))))
                .contains("办理中留下的照片或扫描件：家.png");
        assertThat(Channel.text(
                        family.get(AllowanceCase.officer("clerk1"), "/cases/" + family.number + "?tab=materials")))
                .contains("办理中留下的照片或扫描件：家.png");
    }

    @Test
    void takesAPictureAwayAgainUntilSomebodyHasSigned() {
        family.post(AllowanceCase.street(), page, typed("save"), photo("别家.png", PICTURE));
        String drop = picture("action\" value=\"(drop-[^\"]+)\"");
        family.post(AllowanceCase.street(), page, typed(drop));
        assertThat(Channel.text(family.get(AllowanceCase.street(), page))).doesNotContain("别家.png");

        family.post(AllowanceCase.street(), page, typed("save"), photo("家.png", PICTURE));
        String later = picture("action\" value=\"(drop-[^\"]+)\"");
        family.post(AllowanceCase.street(), page, typed("sign"));
        assertThat(Channel.text(family.get(AllowanceCase.street(), page))).doesNotContain("value=\"drop-");
        MvcTestResult refused = family.post(AllowanceCase.street(), page, typed(later));
        assertThat(refused).hasStatus(422);
        assertThat(Channel.text(refused)).contains("照片不能再删去", "家.png");
    }

    @Test
    void aClosedVisitIsReadByThoseWhoWeighItAndByNobodyElse() {
        String reading = "/desk/cases/" + family.number + "/fieldwork";
        assertThat(Channel.text(family.get(AllowanceCase.street(), "/cases/" + family.number)))
                .doesNotContain(reading);
        List<String> typed = typed(
                "sign", "incomes[0].monthlyAmount", "1500.00", "conclusion", "DEVIATES", "words", "工资卡流水每月1500元。");
        family.post(AllowanceCase.street(), page, typed, photo("家.png", PICTURE));
        family.post(AllowanceCase.secondOfTheStreet(), page, typed);
        typed.set(typed.size() - 1, "finish");
        family.post(AllowanceCase.street(), page, typed);
        for (String account : List.of("streethead", "county", "supervisor")) {
            assertThat(Channel.text(family.get(AllowanceCase.officer(account), "/cases/" + family.number)))
                    .as(account)
                    .contains(reading);
            assertThat(Channel.text(family.get(AllowanceCase.officer(account), reading)))
                    .as(account)
                    .contains("入户调查 · " + DateWords.day(LocalDate.now(clock)), "工资卡流水每月1500元。", "家.png")
                    .contains("1500.00 元", "母子二人生活", "冯立新")
                    .doesNotContain(family.mother, family.child);
        }
        for (String account : List.of("clerk1", "community", "police")) {
            assertThat(family.get(AllowanceCase.officer(account), reading))
                    .as(account)
                    .hasStatus(404);
        }
        assertThat(Channel.text(family.get(AllowanceCase.officer("clerk1"), "/cases/" + family.number)))
                .doesNotContain(reading);
        assertThat(Channel.text(family.get(AllowanceCase.officer("clerk1"), "/cases/" + family.number + "?tab=looks")))
                .contains("查看入户调查和民主评议记录");
    }

    @Test
    void closesTheVisitPrintsItAndLetsWhatWasFoundCount() {
        List<String> typed = typed(
                "sign", "incomes[0].monthlyAmount", "1500.00", "conclusion", "DEVIATES", "words", "工资卡流水每月1500元。");
        family.post(AllowanceCase.street(), page, typed);
        family.post(AllowanceCase.secondOfTheStreet(), page, typed);
        typed.set(typed.size() - 1, "finish");
        assertThat(family.post(AllowanceCase.street(), page, typed)).hasStatus3xxRedirection();
        assertThat(processes.openTasks(family.number))
                .noneMatch(task -> task.activityId().equals("visitHousehold"));
        assertThat(documents.list(family.number))
                .extracting(IssuedDocument::code)
                .contains("application", "authorization", "household-visit", "neighbour-record");
        Map<String, Object> facts = facts();
        assertThat((List<?>) facts.get("incomes"))
                .singleElement()
                .isEqualTo(Map.of("memberIdNumber", family.mother, "kind", "WAGE", "monthlyAmount", "1500.00"));
        assertThat(facts).containsEntry("cooperation", "GIVEN");
        assertThat((List<?>) facts.get("members")).hasSize(2);
        MvcTestResult twice = family.post(AllowanceCase.street(), page, typed);
        assertThat(twice).hasStatus(409);
        assertThat(Channel.text(twice)).contains("已经办结");
        assertThat(documents.list(family.number).stream()
                        .filter(one -> one.code().equals("household-visit")))
                .hasSize(1);
    }

    private String picture(String pattern) {
        String shown = Channel.text(family.get(AllowanceCase.street(), page));
        Matcher found = Pattern.compile(pattern).matcher(shown);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private MvcTestResult draft(List<String> fields) {
        var request = http.post().uri(page).header("X-Autosave", "1");
        for (int i = 0; i < fields.size(); i += 2) {
            request.param(fields.get(i), fields.get(i + 1));
        }
        return request.with(AllowanceCase.street()).with(csrf()).exchange();
    }

    private Map<String, Object> facts() {
        return rules.stream()
                .filter(own -> own.itemKey().equals("minimum-living-allowance"))
                .findFirst()
                .orElseThrow()
                .facts(family.number);
    }

    private String task() {
        return page.split("/")[3];
    }

    private static MockMultipartFile photo(String name, byte[] content) {
        return new MockMultipartFile("photos", name, "image/png", content);
    }

    /** A page filled in right, then changed; the button comes last. */
    private List<String> typed(String action, String... changed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("date", LocalDate.now(clock).toString());
        fields.put("place", "畅家巷12号3单元502室");
        fields.put("investigators[0].name", "孙志强");
        fields.put("investigators[1].name", "冯立新");
        fields.put("memberPresent", "马秀兰");
        fields.put("memberRelation", "本人");
        member(fields, 0, "马秀兰", "SELF", "FULL", "NONE");
        member(fields, 1, "马小宝", "CHILD", "NONE", "SCHOOL");
        fields.put("incomes[0].origin", "0");
        fields.put("incomes[0].ref", "1");
        fields.put("incomes[0].kind", "WAGE");
        fields.put("incomes[0].monthlyAmount", "600.00");
        fields.put("neighbours[0].name", "邻居王阿姨");
        fields.put("neighbours[0].said", "母子二人生活，没有别的收入。");
        fields.put("conclusion", "CONSISTENT");
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        List<String> typed = new ArrayList<>();
        fields.forEach((name, value) -> typed.addAll(List.of(name, value)));
        typed.addAll(List.of("action", action));
        return typed;
    }

    private static void member(
            Map<String, String> fields, int place, String name, String relation, String ability, String study) {
        String row = "members[" + place + "].";
        fields.put(row + "origin", String.valueOf(place));
        fields.put(row + "ref", String.valueOf(place + 1));
        fields.put(row + "name", name);
        fields.put(row + "relation", relation);
        fields.put(row + "hukouAreaCode", AllowanceCase.AREA);
        fields.put(row + "workAbility", ability);
        fields.put(row + "study", study);
    }
}
