package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.casework.BrokenPromise;
import org.onewindow.casework.BrokenPromises;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.PendingPromises;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.Limit;
import org.onewindow.deadlines.StepView;
import org.onewindow.deadlines.WorkingCalendar;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.support.BadInput;
import org.onewindow.support.HallClock;
import org.onewindow.workflow.TaskRecords;
import org.onewindow.workflow.TaskSubmission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 收件后答复 and 容缺受理, over the pages and the interface. */
@HallTest
class DeferredAndPendingTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseFiles files;

    @Autowired
    private PendingPromises promises;

    @Autowired
    private Documents documents;

    @Autowired
    private TaskRecords records;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private BrokenPromises promisesBroken;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private WorkingCalendar calendar;

    private Window clerk;
    private Channel channel;

    @BeforeEach
    void sitDown() {
        clerk = new Window(http, "clerk1");
        channel = new Channel(http);
    }

    @Test
    void receivesNowAndAnswersLater() {
        String number = deferred(Ids.bornOn("1940-02-01"));
        assertThat(Window.text(clerk.get("/cases/" + number + "/receipt"))).contains("前答复", "视为受理");
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(Window.text(clerk.get("/cases/" + number))).contains("等我们：审查申请");
        String page = page(number);
        assertThat(Window.text(clerk.get(page))).contains("视为受理", "规则建议");
        assertThat(clerk.post(page, Map.of("outcome", "NOT_ACCEPT"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        clerk.post(page, Map.of("outcome", "ACCEPT"));
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(clerk.get(page)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void keepsTheTimeToAnswerInTheLedgerOnTheTaskAndOnTheTimerAlike() {
        String number = deferred(Ids.bornOn("1940-02-08"));
        StepView step = steps.of(number).get(0);
        assertThat(step.step()).isEqualTo("EXAMINATION");
        assertThat(step.start()).isEqualTo(files.get(number).receivedOn());
        assertThat(step.due())
                .isEqualTo(calendar.due(step.start(), Limit.workingDays(5)).due());
        Instant end = step.due().atTime(23, 59, 59).atZone(HallClock.ZONE).toInstant();
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getDueDate())
                .isEqualTo(Date.from(end));
        assertThat(timer(number, "examinationLapsed").getDuedate()).isEqualTo(Date.from(end));
        fire(number, "examinationLapsed");
        assertThat(steps.of(number))
                .filteredOn(one -> one.step().equals("EXAMINATION"))
                .singleElement()
                .extracting(StepView::open)
                .isEqualTo(false);
    }

    @Test
    void leadsFromTheExaminationToASupplementOrToNonAcceptanceWithItsReason() {
        String asked = deferred(Ids.bornOn("1940-02-02"));
        clerk.post(page(asked), Map.of("outcome", "SUPPLEMENT", "mark.accountNumber", "账号少一位"));
        assertThat(files.get(asked).status()).isEqualTo(CaseStatus.SUPPLEMENT_REQUESTED);
        assertThat(codes(asked)).contains("supplement");

        String refused = deferred(Ids.bornOn("1940-02-03"));
        clerk.post(page(refused), Map.of("outcome", "NOT_ACCEPT", "reason", "户籍不在本地，请到户籍地街道申请"));
        assertThat(files.get(refused).status()).isEqualTo(CaseStatus.NOT_ACCEPTED);
        assertThat(codes(refused)).contains("non-acceptance");
        assertThat(Window.text(clerk.get("/cases/" + refused + "?tab=timeline")))
                .contains("请到户籍地街道申请");
    }

    @Test
    void acceptsFromTheDayOfReceiptWhenTheWindowIsSilent() {
        String number = deferred(Ids.bornOn("1940-02-04"));
        fire(number, "examinationLapsed");
        CaseFile file = files.get(number);
        assertThat(file.status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(file.acceptedOn()).isEqualTo(file.receivedOn());
    }

    @Test
    void acceptsWithAPromiseAndKeepsTheDecisionShutUntilItIsKept() {
        String number = pending(Ids.bornOn("1940-02-05"));
        assertThat(codes(number)).contains("pending-promise", "acceptance");
        assertThat(Window.text(clerk.get("/cases/" + number))).contains("容缺材料", "登记容缺材料");
        assertThatThrownBy(() -> records.record(decision(number))).isInstanceOf(BadInput.class);

        var nothing = channel.post("/api/v1/cases/" + number + "/supplement", "{\"materials\":[]}");
        assertThat(nothing).hasStatus(400);
        var delivered = channel.post(
                "/api/v1/cases/" + number + "/supplement",
                "{\"materials\":[{\"code\":\"HOUSEHOLD_REGISTER\",\"presented\":\"ORIGINAL\"}]}");
        assertThat(delivered).hasStatus(200);
        assertThat(promises.open(number)).isEmpty();
        assertThat(records.record(decision(number))).containsEntry("verdict", "GRANT");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void takesThePromisedMaterialAtTheWindowToo() {
        String number = pending(Ids.bornOn("1940-02-06"));
        String page = "/cases/" + number + "/supplement";
        assertThat(Window.text(clerk.get(page))).contains("登记容缺材料");
        assertThat(clerk.post(page, Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        clerk.post(page, Map.of("line.0", "COPY"));
        assertThat(promises.open(number)).isEmpty();
    }

    @Test
    void endsACaseWhosePromiseWasBrokenAndOffersNoSecondOne() {
        String id = Ids.bornOn("1940-02-07");
        String number = pending(id);
        fire(number, "pendingReminderDue");
        fire(number, "pendingLapsed");
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(codes(number)).contains("supplement-reminder", "pending-notice");
        for (IssuedDocument letter : documents.list(number)) {
            assertThat(documents.open(letter.number()).pdf()).as(letter.code()).startsWith('%', 'P', 'D', 'F');
        }
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();

        String again = Channel.text(channel.submit(application(id)));
        assertThat(JsonPath.<String>read(again, "$.status")).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(JsonPath.<List<String>>read(again, "$.supplement.items[*].reason"))
                .singleElement()
                .asString()
                .contains("不再适用容缺受理");
        assertThat(promises.of(JsonPath.<String>read(again, "$.caseNumber"))).isEmpty();
    }

    @Test
    void letsAnExclusionEndByItsTermOrBySupervisorWithAReason() {
        String id = Ids.bornOn("1940-02-09");
        String number = pending(id);
        fire(number, "pendingLapsed");
        BrokenPromise broken = promisesBroken.of(number).orElseThrow();
        assertThat(broken.until()).isEqualTo(broken.brokenOn().plusDays(365));
        assertThat(broken.isInForce(broken.until())).isTrue();
        assertThat(broken.isInForce(broken.until().plusDays(1))).isFalse();

        Window supervisor = new Window(http, "supervisor");
        String page = "/supervision/promises/" + number;
        assertThat(Window.text(supervisor.get("/supervision/promises"))).contains(number, "解除");
        assertThat(supervisor.post(page, Map.of("reason", " "))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(new Window(http, "street").get(page)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(supervisor.post(page, Map.of("reason", "住院期间无法补交，有出院证明。"))).hasStatus3xxRedirection();
        assertThat(supervisor.post(page, Map.of("reason", "再来一次"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(Window.text(clerk.get("/cases/" + number + "?tab=timeline"))).contains("解除容缺限制");

        String again = Channel.text(channel.submit(application(id)));
        assertThat(JsonPath.<String>read(again, "$.status")).isEqualTo("ACCEPTED");
    }

    private String deferred(String id) {
        return Window.number(clerk.post(clerk.fill(id) + "/decision", Map.of("outcome", "DEFER")));
    }

    private String pending(String id) {
        String receipt = Channel.text(channel.submit(application(id)));
        assertThat(JsonPath.<String>read(receipt, "$.status")).isEqualTo("ACCEPTED");
        return JsonPath.read(receipt, "$.caseNumber");
    }

    private String application(String id) {
        return channel.application(id, LocalDate.of(2026, 3, 20).toString())
                .replace("\"areaCode\":\"110105\"", "\"areaCode\":\"620102001\"")
                .replace(
                        "{\"code\":\"HOUSEHOLD_REGISTER\",\"presented\":\"ORIGINAL\"}",
                        "{\"code\":\"HOUSEHOLD_REGISTER\",\"presented\":\"PENDING\"}");
    }

    private static TaskSubmission decision(String number) {
        return new TaskSubmission(
                "decision-of-" + number,
                "decideAtCounty",
                "县区审定",
                number,
                "any",
                "countyhead",
                Set.of("countyhead"),
                false,
                Map.of("verdict", "GRANT"),
                List.of());
    }

    private List<String> codes(String number) {
        return documents.list(number).stream().map(letter -> letter.code()).toList();
    }

    private String page(String number) {
        return "/cases/tasks/"
                + tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .taskDefinitionKey("examineApplication")
                        .singleResult()
                        .getId()
                + "/examination";
    }

    private void fire(String number, String activity) {
        jobs.executeJob(timer(number, activity).getId());
    }

    private Job timer(String number, String activity) {
        Set<String> instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(instance -> instance.getId())
                .collect(Collectors.toSet());
        return jobs.createJobQuery().activityId(activity).list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .findFirst()
                .orElseThrow();
    }
}
