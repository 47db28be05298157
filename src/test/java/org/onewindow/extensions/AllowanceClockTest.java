package org.onewindow.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.access.Staff;
import org.onewindow.api.AllowanceCase;
import org.onewindow.api.Channel;
import org.onewindow.casework.Branch;
import org.onewindow.casework.Branches;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.ClockView;
import org.onewindow.deadlines.Limit;
import org.onewindow.deadlines.StepView;
import org.onewindow.deadlines.WorkingCalendar;
import org.onewindow.outcomes.Documents;
import org.onewindow.registers.Behaviour;
import org.onewindow.registers.Simulator;
import org.onewindow.support.HallClock;
import org.onewindow.workflow.Processes;
import org.onewindow.workflow.TaskRecords;
import org.onewindow.workflow.TaskSubmission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The clock of an allowance in the running hall: its limit, its steps and its extension. */
@HallTest
class AllowanceClockTest {

    private static final String STREET = "620102001";

    @Autowired
    MockMvcTester http;

    @Autowired
    TaskService tasks;

    @Autowired
    TaskRecords records;

    @Autowired
    Processes processes;

    @Autowired
    CaseClocks clocks;

    @Autowired
    CaseSteps steps;

    @Autowired
    Branches branches;

    @Autowired
    Documents documents;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Clock clock;

    @Autowired
    Simulator simulator;

    private Behaviour usual = Behaviour.CLEAN;

    @Test
    void aFamilyLivingApartHasTheLongerLimitFromTheBeginningAndIsToldWhy() {
        String number = accept(",\"separatedResidence\":true");
        ClockView view = clocks.view(number);
        assertThat(view.statutory()).isEqualTo(Limit.workingDays(45));
        assertThat(view.promised().value()).isBetween(30, 45);
        assertThat(view.explanation()).contains("受理（人户分离，法定期限为 45 个工作日）");
        ask(number, "HARD_CASE", "家庭成员较多");
        assertThat(Channel.text(page(number))).contains("已按特殊情形计算期限");
    }

    @Test
    void theStartOfTheVisitIsDueInThreeWorkingDaysUntilSomebodyTakesItOn() {
        String number = accept("");
        Task visit = task(number, "visitHousehold");
        LocalDate due =
                calendar.due(clocks.view(number).start(), Limit.workingDays(3)).due();
        assertThat(day(visit)).isEqualTo(due);
        assertThat(steps.of(number))
                .filteredOn(step -> step.step().equals("INVESTIGATION"))
                .singleElement()
                .extracting(StepView::due)
                .isEqualTo(due);
        tasks.claim(visit.getId(), "street");
        assertThat(day(task(number, "visitHousehold")))
                .isEqualTo(clocks.view(number).promisedDue());
        assertThat(steps.of(number))
                .filteredOn(step -> step.step().equals("INVESTIGATION"))
                .singleElement()
                .extracting(StepView::open)
                .isEqualTo(false);
    }

    @Test
    void showsWhoWorksOnTheCaseSideBySide() {
        sideBySide(accept(""));
    }

    /** The tests move cases by hand; an answer of the register would move them in the same moment. */
    @BeforeEach
    void silenceTheRegister() {
        usual = simulator.usual();
        simulator.behave(Behaviour.NEVER);
    }

    @AfterEach
    void letTheRegisterSpeak() {
        simulator.behave(usual);
    }

    private void sideBySide(String number) {
        assertThat(branches.of(number))
                .hasSizeGreaterThan(1)
                .extracting(Branch::name)
                .contains("入户调查");
        assertThat(Channel.text(get("street", "/desk/joint"))).contains(number, "入户调查", "街道经办人");
        assertThat(Channel.text(get("street", "/cases/" + number))).contains("会办", "个环节同时进行", "为什么是这一天");
    }

    @Test
    void theHeadExtendsTheLimitOnceAndTheApplicantIsTold() {
        String number = accept("");
        ClockView before = clocks.view(number);
        LocalDate visit = day(task(number, "visitHousehold"));
        assertThat(ask(number, "", "")).hasStatus(422);
        assertThat(Channel.text(ask(number, "CROSS_PLACE", "共同生活的家庭成员在外省，需要当地协助核查")))
                .contains("等待负责人审批");
        assertThat(clocks.view(number).statutoryDue()).isEqualTo(before.statutoryDue());
        assertThat(Channel.text(page(number))).contains("正在等待审批");

        approve(number, "streethead");
        ClockView after = clocks.view(number);
        assertThat(after.entries()).hasSize(2);
        assertThat(after.statutoryDue())
                .isEqualTo(calendar.due(before.start(), Limit.workingDays(45)).due());
        assertThat(after.promisedDue()).isAfter(before.promisedDue());
        assertThat(after.explanation()).contains("因需要跨地区核查，经批准延长 15 个工作日");
        assertThat(day(task(number, "visitHousehold"))).isEqualTo(visit);
        assertThat(Channel.text(page(number))).contains("已经延长过一次");
        String letter = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> documents.list(number).stream()
                                .filter(issued -> issued.code().equals("extension"))
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull)
                .title();
        assertThat(letter).isEqualTo("延期告知书");
    }

    @Test
    void aRequestLeavesTheHeadsDeskWhenTheCaseEndsWithoutIt() {
        String number = accept("");
        ask(number, "HARD_CASE", "需要向多个单位调取资料");
        clocks.stop(number, LocalDate.now(clock), "作出决定", "《示例规定》第一条", "countyhead");
        assertThat(processes.openTasks(number)).extracting("activityId").doesNotContain("approveExtension");
        assertThat(clocks.view(number).entries()).hasSize(2);
    }

    @Test
    void onlyOfficersOfTheStreetMayAsk() {
        String number = accept("");
        for (String account : List.of("community", "supervisor", "police")) {
            assertThat(get(account, "/desk/cases/" + number + "/extension"))
                    .as(account)
                    .hasStatus(404);
        }
    }

    private String accept(String more) {
        return AllowanceCase.accept(http, STREET, LocalDate.now(clock).toString(), more);
    }

    private void approve(String number, String head) {
        Task task = task(number, "approveExtension");
        records.record(new TaskSubmission(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                number,
                task.getProcessDefinitionId(),
                head,
                Set.of(head),
                false,
                Map.of("verdict", "AGREE"),
                List.of()));
        processes.complete(number, "approveExtension", Map.of("verdict", "AGREE"));
    }

    private MvcTestResult ask(String number, String kind, String reason) {
        return http.post()
                .uri("/desk/cases/" + number + "/extension")
                .with(as("street"))
                .with(csrf())
                .formField("kind", kind)
                .formField("reason", reason)
                .exchange();
    }

    private MvcTestResult page(String number) {
        return get("street", "/desk/cases/" + number + "/extension");
    }

    private MvcTestResult get(String account, String path) {
        return http.get().uri(path).with(as(account)).exchange();
    }

    private static RequestPostProcessor as(String account) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Staff(account, account, Set.of()), null, Set.of()));
    }

    private Task task(String number, String activity) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(activity)
                .singleResult();
    }

    private static LocalDate day(Task task) {
        return LocalDate.ofInstant(task.getDueDate().toInstant(), HallClock.ZONE);
    }
}
