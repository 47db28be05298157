package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.access.Staff;
import org.onewindow.api.Channel;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.casework.Timeline;
import org.onewindow.casework.TimelineEntry;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.StepView;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.registers.Behaviour;
import org.onewindow.registers.Simulator;
import org.onewindow.workflow.HallTask;
import org.onewindow.workflow.HallTasks;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What follows when a means check of the allowance deviates, or does not come: page by page in the running hall. */
@HallTest
class MeansPagesTest {

    private static final String AREA = "620102001";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final byte[] REPORT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    MockMvcTester http;

    @Autowired
    HallTasks hallTasks;

    @Autowired
    DeskWork desk;

    @Autowired
    IdentityService identities;

    @Autowired
    Processes processes;

    @Autowired
    Simulator simulator;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseSteps steps;

    @Autowired
    Timeline timeline;

    @Autowired
    Documents documents;

    @Autowired
    CheckedMeans checked;

    @Autowired
    CaseFiles files;

    @Test
    void hearsTheApplicantAndCountsWhatTheStreetAccepts() {
        String number = deviating();
        assertThat(letters(number)).contains("check-report", "check-result");
        assertThat(JsonPath.<String>read(
                        Channel.text(new Channel(http).get("/api/v1/cases/" + number)), "$.waitingFor.what"))
                .isEqualTo("说明核查结果");

        assertThat(Channel.text(get("street", "/desk/cases/" + number + "/means")))
                .contains("发现与申报不符的情况", "1400.00", "600.00", "45000.00")
                .doesNotContain("登记申请人的说明", "申请人没有提出说明");
        assertThat(Channel.text(get("clerk1", "/desk/cases/" + number + "/means")))
                .contains("登记申请人的说明");
        assertThat(get("community", "/desk/cases/" + number + "/means")).hasStatus(404);

        String page = "/cases/" + number + "/counter-evidence";
        assertThat(Channel.text(get("clerk1", page))).contains("工资性收入", "机动车");
        assertThat(post("clerk1", page, Map.of())).hasStatus(422);
        assertThat(post("clerk1", page, Map.of("finding.1", "已于上月离职", "text", "车已报废。")))
                .hasStatus3xxRedirection();
        assertThat(post("clerk1", page, Map.of("text", "再说一次"))).hasStatus(409);

        String task = "/desk/tasks/" + task(number, "recheckMeans").taskId() + "/recheck";
        assertThat(Channel.text(get("street", task))).contains("已于上月离职", "车已报废。");
        assertThat(post("street", task, Map.of("verdict.1", "CORRECTED", "amount.1", "12.345")))
                .hasStatus(422);
        assertThat(post(
                        "street",
                        task,
                        Map.of(
                                "verdict.1", "CORRECTED",
                                "amount.1", "900.00",
                                "reason.1", "离职证明属实，现打零工。",
                                "verdict.2", "EXPLAINED",
                                "reason.2", "报废证明属实。")))
                .hasStatus3xxRedirection();
        assertThat(checked.of(number)).containsOnlyKeys("incomes");
        assertThat(checked.of(number).get("incomes"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .satisfies(row -> assertThat(row.get("monthlyAmount")).isEqualTo(new BigDecimal("900.00")));
        task(number, "giveFirstOpinion");
    }

    /** 57号 art 18: with no word from the applicant the street goes on, and the applicant's time is over in the ledger too. */
    @Test
    void closesTheTimeToExplainWhenItPassesUnanswered() {
        String number = deviating();
        jobs.executeJob(jobs.createJobQuery()
                .activityId("counterEvidenceLapsed")
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .processDefinitionKey("minimum-living-allowance")
                        .singleResult()
                        .getId())
                .singleResult()
                .getId());
        task(number, "recheckMeans");
        assertThat(steps.of(number))
                .filteredOn(step -> step.step().equals("COUNTER_EVIDENCE"))
                .singleElement()
                .extracting(StepView::open)
                .isEqualTo(false);
        assertThat(timeline.of(number)).extracting(TimelineEntry::what).contains("说明期限届满");
    }

    @Test
    void letsTheResidentExplainWithNumberAndCodeWithoutShowingAnAmount() {
        String number = deviating();
        Map<String, String> pair = Map.of("number", number, "code", files.queryCode(number));
        String progress = Channel.text(post("clerk1", "/status", pair));
        assertThat(progress).contains("请您说明核查结果", "工资性收入").doesNotContain("1400.00", "45000.00");
        assertThat(post("clerk1", "/status/explanation", Map.of("number", number, "code", "WRONG", "text", "不知道")))
                .hasStatus(422);
        assertThat(processes.isWaitingFor(number, "counterEvidence")).isTrue();
        Map<String, String> said = Map.of("number", number, "code", files.queryCode(number), "text", "已离职。");
        assertThat(Channel.text(post("clerk1", "/status/explanation", said))).contains("您的说明已收到");
        assertThat(post("clerk1", "/status/explanation", said)).hasStatus(409);
        task(number, "recheckMeans");
    }

    @Test
    void takesAPaperReportWhenTheAnswerIsPartial() {
        String id = Ids.bornOn("1979-05-19");
        simulator.behave(id, Behaviour.PARTIAL);
        String number = new AllowanceApplications(http).submit(AREA, id, "600");
        String task = "/desk/tasks/" + task(number, "enterRegisterReport").taskId() + "/register-report";
        assertThat(get("street", task)).hasStatus(409);
        assertThat(Channel.text(get("county", task))).contains("登记纸质核对报告", "收入：工资性收入", "银行存款、证券");
        MvcTestResult refused = post("county", task, Map.of("outcome", "NEGATIVE", "amount.0", "1.234"));
        assertThat(refused).hasStatus(422);
        assertThat(Channel.text(refused)).contains("请上传纸质核对报告的扫描件", "第 1 行的来源", "最多两位小数");
        assertThat(Channel.text(post("county", task, Map.of("more", "yes", "rows", "4"))))
                .contains("person.7");
        MockMultipartFile script = new MockMultipartFile("report", "report.pdf", null, "#!/bin/sh".getBytes());
        assertThat(post("county", task, Map.of("outcome", "CLEAN"), script)).hasStatus(422);
        assertThat(processes.currentActivities(number)).contains("enterRegisterReport");
        MockMultipartFile report = new MockMultipartFile("report", "report.png", null, REPORT);
        Map<String, String> typed = Map.of(
                "outcome", "NEGATIVE",
                "person.0", "0",
                "what.0", "INCOME:WAGE",
                "amount.0", "1957.5",
                "source.0", "社会保险");
        assertThat(post("county", task, typed, report)).hasStatus3xxRedirection();
        assertThat(Channel.text(get("county", "/desk/cases/" + number + "/means")))
                .contains("1957.50", "按纸质报告登记", "report.png");
    }

    private String deviating() {
        String id = Ids.bornOn("1979-05-18");
        simulator.behave(id, Behaviour.NEGATIVE);
        String number = new AllowanceApplications(http).submit(AREA, id, "600");
        HallTask visit = task(number, "visitHousehold");
        desk.finish(
                visit.taskId(),
                new Actor("street", "street"),
                groups("street"),
                new Finding("DONE", "已办理", null, Map.of()));
        await().atMost(SOON).until(() -> processes.isWaitingFor(number, "counterEvidence"));
        return number;
    }

    private HallTask task(String number, String activity) {
        return await(activity)
                .atMost(SOON)
                .until(() -> hallTasks.find(number, activity), Optional::isPresent)
                .orElseThrow();
    }

    private Set<String> groups(String account) {
        return identities.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .collect(java.util.stream.Collectors.toSet());
    }

    private List<String> letters(String number) {
        return documents.list(number).stream().map(IssuedDocument::code).toList();
    }

    private MvcTestResult get(String account, String path) {
        return http.get().uri(path).with(officer(account)).exchange();
    }

    private MvcTestResult post(String account, String path, Map<String, String> fields, MockMultipartFile... files) {
        var request = MockMvcRequestBuilders.multipart(path);
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        fields.forEach(request::param);
        return http.perform(request.with(officer(account)).with(csrf()));
    }

    /** One of the demo office; its rights are read anew with every request. */
    private static RequestPostProcessor officer(String account) {
        Staff staff = new Staff(account, account, Set.of());
        return authentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, List.of()));
    }
}
