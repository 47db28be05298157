package org.onewindow.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.ClockEntry;
import org.onewindow.registers.Behaviour;
import org.onewindow.registers.Simulator;
import org.onewindow.workflow.HallTasks;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A real allowance in its notice: what the neighbours read, how the regions differ, where the case goes on. */
@HallTest
class AllowanceOnTheBoardTest {

    private static final Actor STREET = new Actor("street", "孙志强");
    private static final Set<String> STREET_GROUPS = Set.of("street620102001");
    private static final String ITEM = "/api/v1/items/minimum-living-allowance";

    @Autowired
    MockMvcTester http;

    @Autowired
    NoticeTrial trial;

    @Autowired
    NoticePosting posting;

    @Autowired
    Objections objections;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Processes processes;

    @Autowired
    HallTasks tasks;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseClocks clocks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("assessApplication")
    JavaDelegate assess;

    private String id = "";
    private String childId = "";

    @Autowired
    Simulator simulator;

    private Behaviour usual;

    /** The tests put the case before its notice by hand; an answer of the register would move it in the same moment. */
    @BeforeEach
    void silenceTheRegister() {
        usual = simulator.usual();
        simulator.behave(Behaviour.NEVER);
    }

    @AfterEach
    void letTheRegisterSpeak() {
        simulator.behave(usual);
    }

    @Test
    void showsNameNumberAndAmountAndNothingElseOfTheFamily() throws Exception {
        String number = beforeNotice("999901");
        NoticePreview preview = posting.preview(task(number));
        // S = 1000 for three people, no income.
        assertThat(preview.lines())
                .containsExactly(
                        new NoticeLine("申请人", "慕容婉"),
                        new NoticeLine("保障人数", "3 人"),
                        new NoticeLine("拟确认金额", "每月 3000.00 元"));
        assertThat(preview.faults()).isEmpty();
        posting.post(task(number), trial.posting(), STREET, STREET_GROUPS);
        String board = text(http.get().uri("/api/v1/public/notices").exchange())
                + text(http.get().uri("/notices").exchange());
        assertThat(board)
                .contains("慕容婉", "3000.00")
                .doesNotContain(id, childId, "慕容小宝", "欧阳峰", "13800005678", "6222020200112233445", "轮椅");
        assertThat(clocks.view(number).entries()).extracting(ClockEntry::type).containsExactly(ClockEntry.Type.START);
    }

    @Test
    void goesOnToTheCountyWhenNobodyObjects() throws Exception {
        String number = beforeNotice("999901");
        posting.post(task(number), trial.posting(), STREET, STREET_GROUPS);
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.PUBLIC_NOTICE);
        fireTheEnd(number);
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(processes.currentActivities(number)).contains("sendToCounty");
    }

    @Test
    void pausesTheClockInItsRegionAndGoesToTheStreetWhenSomebodyObjects() throws Exception {
        String number = beforeNotice("999902");
        PublicNotice notice = posting.post(task(number), trial.posting(), STREET, STREET_GROUPS);
        assertThat(notice.pausedBy()).isNotBlank();
        assertThat(objections.raise(number, PublicNoticeCaseTest.OBJECTION, Objections.RESIDENT))
                .isEqualTo(Reception.RAISED);
        assertThat(clocks.view(number).entries())
                .extracting(ClockEntry::type)
                .contains(ClockEntry.Type.PAUSE, ClockEntry.Type.RESUME);
        assertThat(processes.currentActivities(number))
                .contains("handleObjection")
                .doesNotContain("publishNotice");
    }

    @Test
    void stopsWhileNoAmountIsProposed() {
        String number = received("999901");
        jdbc.sql("update case_file set status = 'IN_REVIEW' where number = ?")
                .param(number)
                .update();
        toNotice(number);
        assertThat(posting.preview(task(number)).faults()).containsExactly("本事项没有给出公示内容，不能公示。");
    }

    private String beforeNotice(String area) throws Exception {
        String number = received(area);
        DelegateExecution step = mock(DelegateExecution.class);
        when(step.getProcessBusinessKey()).thenReturn(number);
        assess.execute(step);
        jdbc.sql("update case_file set status = 'IN_REVIEW' where number = ?")
                .param(number)
                .update();
        toNotice(number);
        return number;
    }

    private void toNotice(String number) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(instance)
                .startBeforeActivity("publishNotice")
                .execute();
    }

    private String task(String number) {
        return tasks.find(number, "postNotice").orElseThrow().taskId();
    }

    private void fireTheEnd(String number) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("public-notice")
                .singleResult()
                .getId();
        trial.fire(instance);
    }

    private String received(String area) {
        id = Ids.bornOn("1980-05-06");
        String spouse = Ids.bornOn("1978-01-02");
        childId = Ids.bornOn("2016-07-08");
        MvcTestResult answer = new Channel(http).submit("""
                {"item":"minimum-living-allowance","channel":"PC","areaCode":"%1$s","receivedAt":"2026-11-20T10:00:00+08:00",
                 "applicant":{"name":"慕容婉","idType":"RESIDENT_ID","idNumber":"%2$s","phone":"13800005678","address":"示例路1号"},
                 "situation":%5$s,
                 "form":{"members":[%6$s,%7$s,%8$s],
                   "authorizations":[{"memberIdNumber":"%2$s","signed":true},{"memberIdNumber":"%3$s","signed":true}],
                   "hardshipReason":"孩子要坐轮椅，家里没有其他收入来源。","accountKind":"BANK",
                   "accountNumber":"6222020200112233445","accountHolder":"慕容婉"},
                 "materials":%4$s}""".formatted(
                        area,
                        id,
                        spouse,
                        materials(),
                        situation(),
                        member("慕容婉", id, "SELF", area),
                        member("欧阳峰", spouse, "SPOUSE", area),
                        member("慕容小宝", childId, "CHILD", area)));
        assertThat(answer).as(text(answer)).hasStatus(201);
        return JsonPath.read(text(answer), "$.caseNumber");
    }

    private static String member(String name, String id, String relation, String area) {
        return """
                {"name":"%s","idType":"RESIDENT_ID","idNumber":"%s","relation":"%s","hukouAreaCode":"%s",
                 "workAbility":"NONE","study":"NONE"}""".formatted(name, id, relation, area);
    }

    private static String situation() {
        return """
                {"applicantRole":"SELF","hasSeriousIllness":"NO","hasDisability":"NO","hasStudent":"NO",
                 "separated":"NO","hasSupportPersons":"NO","hasNearRelative":"NO"}""";
    }

    private String materials() {
        String asked = text(new Channel(http).post(ITEM + "/materials", "{\"situation\":" + situation() + "}"));
        return JsonPath.<List<String>>read(asked, "$[?(@.required==true)].code").stream()
                .map("{\"code\":\"%s\",\"presented\":\"ORIGINAL\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(MvcTestResult answer) {
        return Channel.text(answer);
    }
}
