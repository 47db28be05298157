package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An elderly subsidy from the counter to the hand-out, in a real browser, as clerk and officers see it. */
@HallTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElderlySubsidyJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseFiles files;

    private Chromium browser;

    @BeforeAll
    void openBrowser() {
        browser = Chromium.open(port);
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void grantsAnApplicationTakenDownByKeyboardAndHandsTheLetterOut() {
        WindowDesk window = new WindowDesk(browser);
        String id = Ids.bornOn("1940-03-15");
        String number = window.takeDown(id, "欧阳㛃", true);
        for (String tab : List.of("progress", "people", "application", "materials", "timeline", "clock", "looks", "diagram")) {
            window.caseFile(number, tab);
        }

        confirmResidence(number);
        new OfficerDesk(browser, "street").decide(task(number, "reviewAtStreet"), Map.of("初审意见", "同意，报区审定"), Map.of());
        new OfficerDesk(browser, "county").decide(task(number, "decideAtCounty"), Map.of("审定意见", "准予发放"), Map.of());
        task(number, "handOut");

        assertThat(window.letter(number, "审定通知书")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        window.handOut(number, id);
        await(number, CaseStatus.ARCHIVED);
        window.caseFile(number, "documents");
    }

    @Test
    void refusesWithReasonsAndRemedies() {
        WindowDesk window = new WindowDesk(browser);
        String number = window.takeDown(Ids.bornOn("1990-01-01"), "司马𠮷", true);
        confirmResidence(number);
        new OfficerDesk(browser, "street")
                .decide(
                        task(number, "reviewAtStreet"),
                        inOrder("初审意见", "不同意，报区审定", "理由", "不符合资格条件"),
                        Map.of("说明", "未满规定年龄。"));
        new OfficerDesk(browser, "county")
                .decide(
                        task(number, "decideAtCounty"),
                        inOrder("审定意见", "不予发放", "理由", "未到规定年龄"),
                        Map.of("说明", "出生日期显示未满规定年龄。"));
        task(number, "handOut");
        await(number, CaseStatus.DECIDED);
        assertThat(window.letter(number, "不予")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void waitsForWhatIsMissingAndThenAccepts() {
        WindowDesk window = new WindowDesk(browser);
        String number = window.takeDown(Ids.bornOn("1939-09-09"), "诸葛兰", false);
        await(number, CaseStatus.SUPPLEMENT_REQUESTED);
        Page page = window.page();
        browser.go(page, "/cases/" + number + "/supplement");
        browser.look(page, "supplement");
        Chromium.tabTo(page, "input[type=radio][value=ORIGINAL]");
        page.keyboard().press("Space");
        page.keyboard().press("Control+Enter");
        page.waitForURL(url -> !url.endsWith("/supplement"));
        await(number, CaseStatus.ACCEPTED);
    }

    private void confirmResidence(String number) {
        new OfficerDesk(browser, "community")
                .decide(
                        task(number, "checkResidence"),
                        inOrder(
                                "本人状况", "健在",
                                "核验方式", "上门见面",
                                "见到本人了吗", "是",
                                "住在申请的地址吗", "是",
                                "在别处领取同类津贴吗", "否",
                                "核查结论", "情况属实"),
                        Map.of());
    }

    /** The open task at this step, as soon as the engine has reached it. */
    private String task(String number, String step) {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(limit)) {
            Task task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey(step)
                    .singleResult();
            if (task != null) {
                return task.getId();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the case never reached " + step);
    }

    private void await(String number, CaseStatus status) {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        while (files.get(number).status() != status) {
            assertThat(Instant.now()).as("waiting for " + status).isBefore(limit);
            Thread.onSpinWait();
        }
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
