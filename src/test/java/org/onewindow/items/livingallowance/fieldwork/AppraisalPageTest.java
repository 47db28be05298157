package org.onewindow.items.livingallowance.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.api.Channel;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.support.HallClock;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class AppraisalPageTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Processes processes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Documents documents;

    @Autowired
    HallClock clock;

    private AllowanceCase family;
    private String page = "";

    @BeforeEach
    void anAppraisalIsToBeHeld() {
        family = new AllowanceCase(http, processes, "");
        family.task("visitHousehold");
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(family.number)
                .processDefinitionKey("minimum-living-allowance")
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(instance)
                .startBeforeActivity("holdAppraisal")
                .execute();
        page = "/desk/tasks/" + family.task("holdAppraisal") + "/appraisal";
    }

    @Test
    void offersRoomForNineAndIsNotThereForOtherPosts() {
        assertThat(Channel.text(family.get(AllowanceCase.street(), page)))
                .contains("民主评议", "participants[8].name", "村（居）民代表")
                .doesNotContain("participants[9].name", family.mother);
        assertThat(family.get(AllowanceCase.officer("county"), page)).hasStatus(404);
        assertThat(family.get(AllowanceCase.street(), page.replace("/appraisal", "/visit")))
                .hasStatus(404);
    }

    @Test
    void refusesWithTheRuleNamedAndKeepsWhatWasTyped() {
        MvcTestResult answer = family.post(AllowanceCase.street(), page, typed("finish", 8, 5));
        assertThat(answer).hasStatus(422);
        assertThat(Channel.text(answer)).contains("不少于 9 人的单数", "三分之二", "签名的评议记录扫描件", "代表们认为情况属实", "评议人8");
        assertThat(documents.list(family.number))
                .extracting(IssuedDocument::code)
                .doesNotContain("appraisal");
    }

    @Test
    void closesAnAppraisalThatKeepsTheRulesAndPrintsIt() {
        MvcTestResult done = family.post(AllowanceCase.street(), page, typed("finish", 9, 6), scan());
        assertThat(done).as(Channel.text(done)).hasStatus3xxRedirection();
        assertThat(processes.openTasks(family.number))
                .noneMatch(task -> task.activityId().equals("holdAppraisal"));
        assertThat(documents.list(family.number))
                .extracting(IssuedDocument::code)
                .contains("appraisal");
        MvcTestResult twice = family.post(AllowanceCase.street(), page, typed("finish", 9, 6), scan());
        assertThat(twice).hasStatus(409);
        assertThat(Channel.text(twice)).contains("已经办结");
        assertThat(Channel.text(
                        family.get(AllowanceCase.officer("streethead"), "/desk/cases/" + family.number + "/fieldwork")))
                .contains("民主评议 · ", "9 人，其中村（居）民代表 6 人", "评议人7（", "同意 9 票", "代表们认为情况属实。", "签名记录.png");
    }

    private static MockMultipartFile scan() {
        return new MockMultipartFile("photos", "签名记录.png", "image/png", VisitPageTest.PICTURE);
    }

    private List<String> typed(String action, int people, int residents) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("date", LocalDate.now(clock).toString());
        fields.put("place", "社区会议室");
        for (int i = 0; i < people; i++) {
            fields.put("participants[" + i + "].name", "评议人" + (i + 1));
            fields.put("participants[" + i + "].role", i < residents ? "RESIDENT" : "PARTY");
        }
        fields.put("applicantLeft", "true");
        fields.put("votesFor", String.valueOf(people));
        fields.put("votesAgainst", "0");
        fields.put("votesAbstain", "0");
        fields.put("result", "PASSED");
        fields.put("minutes", "代表们认为情况属实。");
        fields.put("allSigned", "true");
        List<String> typed = new ArrayList<>();
        fields.forEach((name, value) -> typed.addAll(List.of(name, value)));
        typed.addAll(List.of("action", action));
        return typed;
    }
}
