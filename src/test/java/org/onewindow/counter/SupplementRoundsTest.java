package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.SupplementHistory;
import org.onewindow.casework.Supplements;
import org.onewindow.deadlines.WorkingCalendar;
import org.onewindow.outcomes.Documents;
import org.onewindow.support.HallClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 一次性补正 between resident, window and supervisor, over the pages. */
@HallTest
class SupplementRoundsTest {

    private static final String MARK = "form.residenceAddress";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Supplements supplements;

    @Autowired
    private SupplementHistory history;

    @Autowired
    private Documents documents;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private HallClock clock;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    private Window clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Window(http, "clerk1");
    }

    @Test
    void showsTheResidentWhatIsWrongBesideEachFieldAndNothingPersonal() {
        String id = Ids.bornOn("1941-01-01");
        String number = askedForAddressAndCard(id);
        String page = Window.text(status(number));
        assertThat(page)
                .contains("老人的居民身份证", "楼号不对", "name=\"" + MARK + "\"", "name=\"file.0\"")
                .doesNotContain(id, "欧阳明德", "6222020200112233445");
    }

    @Test
    void takesAReplyInRoundsAndShowsTheWindowWhatChanged() {
        String number = askedForAddressAndCard(Ids.bornOn("1941-01-02"));
        MvcTestResult half = reply(number, Map.of(MARK, "示例路二号院 9 号楼"));
        assertThat(half).hasStatusOk();
        assertThat(Window.text(half)).contains("还有内容没有补齐").doesNotContain("name=\"" + MARK + "\"");
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.SUPPLEMENT_REQUESTED);

        assertThat(replyWithCard(number)).hasStatusOk();
        assertThat(Window.text(clerk.get("/cases/" + number))).contains("等我们：审查补正");
        String review = Window.text(clerk.get(page(number, "reviewSupplement", "review")));
        assertThat(review).contains("示例路二号院 9 号楼", "第 1 次答复", "第 2 次答复", "复印件");

        String page = page(number, "reviewSupplement", "review");
        assertThat(clerk.post(page, Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(clerk.post(page, Map.of("outcome", "COMPLETE"))).hasStatus(HttpStatus.FOUND);
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(supplements.open(number)).isEmpty();
    }

    @Test
    void refusesAWrongCodeAnEmptyReplyAndAValueTheFormDoesNotKnow() {
        String number = askedForAddressAndCard(Ids.bornOn("1941-01-03"));
        MvcTestResult wrong = http.post()
                .uri("/status/reply")
                .with(csrf())
                .formField("number", number)
                .formField("code", "WRONG")
                .formField(MARK, "别处")
                .exchange();
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.text(wrong)).contains("没有查到");
        assertThat(reply(number, Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        MvcTestResult long1 = reply(number, Map.of(MARK, "长".repeat(3000)));
        assertThat(long1).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.text(long1)).contains("长长长", MARK + "-error");
        assertThat(http.post()
                        .uri("/status/reply")
                        .formField("number", number)
                        .formField("code", files.queryCode(number)))
                .as("without a token")
                .hasStatus(HttpStatus.FOUND);
        assertThat(supplements.open(number).orElseThrow().open()).hasSize(2);
    }

    @Test
    void keepsTheSameRequestOpenForWhatIsStillWrong() {
        String number = askedForAddressAndCard(Ids.bornOn("1941-01-04"));
        LocalDate due = supplements.open(number).orElseThrow().dueOn();
        reply(number, Map.of(MARK, "示例路 3 号"));
        replyWithCard(number);
        String page = page(number, "reviewSupplement", "review");
        assertThat(clerk.post(page, Map.of("outcome", "INCOMPLETE"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        int card = place(number, "ID_CARD");
        clerk.post(page, Map.of("outcome", "INCOMPLETE", "why." + card, "照片看不清，请重拍"));
        var request = supplements.open(number).orElseThrow();
        assertThat(request.round()).isEqualTo(1);
        assertThat(request.dueOn()).isEqualTo(due);
        assertThat(request.open())
                .singleElement()
                .satisfies(item -> assertThat(item.reason()).isEqualTo("照片看不清，请重拍"));
        assertThat(Window.text(status(number))).contains("照片看不清，请重拍").doesNotContain("name=\"" + MARK + "\"");
    }

    @Test
    void endsACaseWhoseReplyShowsThatAnotherOfficeHasToDoIt() {
        String number = askedForAddressAndCard(Ids.bornOn("1941-01-09"));
        reply(number, Map.of(MARK, "外省示例路 9 号"));
        replyWithCard(number);
        String page = page(number, "reviewSupplement", "review");
        assertThat(clerk.post(page, Map.of("outcome", "NOT_ACCEPT"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(clerk.post(page, Map.of("outcome", "NOT_ACCEPT", "reason", "户籍已迁往外省，请到户籍地街道申请")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.NOT_ACCEPTED);
        assertThat(documents.list(number))
                .filteredOn(letter -> letter.code().equals("non-acceptance"))
                .hasSize(1);
        assertThat(Window.text(clerk.get("/cases/" + number + "?tab=timeline"))).contains("户籍已迁往外省，请到户籍地街道申请");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    @Test
    void sendsASecondRequestOnlyForTheReasonOfASupervisor() {
        String number = askedForAddressAndCard(Ids.bornOn("1941-01-05"));
        reply(number, Map.of(MARK, "示例路 4 号"));
        replyWithCard(number);
        String review = page(number, "reviewSupplement", "review");
        assertThat(clerk.post(review, Map.of("outcome", "NEW_DEFECT"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        clerk.post(review, Map.of("outcome", "NEW_DEFECT", "missing", "委托书没有签名"));
        assertThat(supplements.open(number).orElseThrow().round()).isEqualTo(1);

        long seconds = history.share().seconds();
        String approval = "/supervision/tasks/" + taskId(number, "approveSecondRequest") + "/second-request";
        assertThat(clerk.get(approval)).hasStatus(HttpStatus.FORBIDDEN);
        Window supervisor = new Window(http, "supervisor");
        assertThat(Window.text(supervisor.get("/supervision/cases"))).contains("等您办理", approval, number);
        assertThat(Window.text(supervisor.get(approval))).contains("委托书没有签名", "再次告知");
        assertThat(supervisor.post(approval, Map.of("agreed", "true"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(supplements.open(number).orElseThrow().round()).isEqualTo(1);
        supervisor.post(approval, Map.of("agreed", "true", "reason", "委托书是这次才交来的"));

        assertThat(Window.text(supervisor.get("/supervision/cases"))).doesNotContain(approval);
        var second = supplements.open(number).orElseThrow();
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.secondReason()).isEqualTo("委托书是这次才交来的");
        assertThat(history.share().seconds()).isEqualTo(seconds + 1);
        assertThat(history.shares()).anySatisfy(office -> {
            assertThat(office.itemName()).isEqualTo(files.get(number).itemName());
            assertThat(office.areaCode()).isEqualTo(files.get(number).areaCode());
            assertThat(office.share().seconds()).isPositive();
        });
        assertThat(history.shares().stream()
                        .mapToLong(office -> office.share().seconds())
                        .sum())
                .isEqualTo(seconds + 1);
        assertThat(documents.list(number))
                .filteredOn(letter -> letter.code().equals("supplement"))
                .hasSize(2);
        assertThat(Window.text(clerk.get("/cases"))).contains("再次告知");
    }

    @Test
    void acceptsFromTheDayOfTheReplyWhenTheOfficeIsSilent() {
        String number = askedForAddressAndCard(Ids.bornOn("1941-01-06"));
        reply(number, Map.of(MARK, "示例路 5 号"));
        replyWithCard(number);
        LocalDate replied = calendar.receiptDay(clock.instant()).date();
        fire(number, "reviewLapsed");
        CaseFile file = files.get(number);
        assertThat(file.status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(file.acceptedOn()).isEqualTo(replied);
        assertThat(Window.text(clerk.get("/cases/" + number + "?tab=timeline"))).contains("视为受理");
    }

    @Test
    void remindsOnceAndDeemsWithdrawnWhatWasAnsweredOnlyInPart() {
        String number = askedForAddressAndCard(Ids.bornOn("1941-01-07"));
        reply(number, Map.of(MARK, "示例路 6 号"));
        fire(number, "supplementReminderDue");
        fire(number, "supplementLapsed");
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(documents.list(number))
                .extracting(letter -> letter.code())
                .contains("supplement", "supplement-reminder", "withdrawal");
        assertThat(reply(number, Map.of(MARK, "太晚了"))).hasStatus(HttpStatus.CONFLICT);
    }

    /** A case for which the clerk marked the address and the identity card was missing. */
    private String askedForAddressAndCard(String id) {
        String draft = clerk.fill(id);
        clerk.post(draft + "/materials", Map.of("material.ID_CARD", "MISSING", "everything", "ORIGINAL"));
        return Window.number(
                clerk.post(draft + "/decision", Map.of("outcome", "SUPPLEMENT", "mark.residenceAddress", "楼号不对，请写明")));
    }

    private MvcTestResult status(String number) {
        return http.post()
                .uri("/status")
                .with(csrf())
                .formField("number", number)
                .formField("code", files.queryCode(number))
                .exchange();
    }

    private MvcTestResult reply(String number, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("number", number);
        all.put("code", files.queryCode(number));
        var request = http.post().uri("/status/reply").with(csrf());
        all.forEach(request::formField);
        return request.exchange();
    }

    private MvcTestResult replyWithCard(String number) {
        return http.post()
                .uri("/status/reply")
                .multipart()
                .file(new MockMultipartFile("file.0", "身份证.png", "image/png", picture()))
                .with(csrf())
                .param("number", number)
                .param("code", files.queryCode(number))
                .exchange();
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 25, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private int place(String number, String code) {
        var items = supplements.latest(number).orElseThrow().items();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).code().equals(code)) {
                return at;
            }
        }
        throw new AssertionError(code);
    }

    private String page(String number, String activity, String page) {
        return "/cases/tasks/" + taskId(number, activity) + "/" + page;
    }

    private String taskId(String number, String activity) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(activity)
                .singleResult()
                .getId();
    }

    private void fire(String number, String activity) {
        jobs.executeJob(jobs.createJobQuery().activityId(activity).list().stream()
                .filter(job -> instancesOf(number).contains(job.getProcessInstanceId()))
                .findFirst()
                .orElseThrow()
                .getId());
    }

    private Set<String> instancesOf(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(instance -> instance.getId())
                .collect(Collectors.toSet());
    }
}
