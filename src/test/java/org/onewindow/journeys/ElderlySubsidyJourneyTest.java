package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An elderly subsidy from the window over three desks in Tasklist to the hand-out; the window without a mouse. */
@HallTest
class ElderlySubsidyJourneyTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Processes processes;

    @BeforeAll
    static void findChromium() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void goesFromTheWindowToTheHandOut() {
        String id = Ids.bornOn("1944-05-06");
        try (Pc window = chromium.pc(port).login("clerk1")) {
            String number = takeDown(window, id, true);
            handle(number, "community", ElderlySubsidyJourneyTest::confirm);
            handle(number, "street", page -> choose(page, "初审意见", 0));
            handle(number, "county", page -> choose(page, "审定意见", 0));
            handOut(window, number, id);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void refusesInWritingWithReasons() {
        String id = Ids.bornOn("1990-01-01");
        try (Pc window = chromium.pc(port).login("clerk1")) {
            String number = takeDown(window, id, true);
            handle(number, "community", ElderlySubsidyJourneyTest::confirm);
            handle(number, "street", page -> refuse(page, "初审意见", "不符合资格条件"));
            handle(number, "county", page -> refuse(page, "审定意见", "未到规定年龄"));
            handOut(window, number, id);
            window.page().navigate("/cases/" + number + "?tab=documents");
            assertThat(window.page().locator("main").innerText()).contains("不予");
        }
    }

    @Test
    void waitsForWhatIsMissingAndThenAccepts() {
        try (Pc window = chromium.pc(port).login("clerk1")) {
            String number = takeDown(window, Ids.bornOn("1939-09-09"), false);
            window.page().navigate("/cases/" + number + "/supplement");
            window.accessible();
            window.press("1", "Control+Enter");
            window.page().waitForURL(url -> !url.endsWith("/supplement"));
            window.page().navigate("/cases/" + number);
            assertThat(window.page().locator("main").innerText()).contains("已受理", "社区核查");
        }
    }

    /** By keyboard alone; the card reader types the number. */
    private static String takeDown(Pc window, String id, boolean complete) {
        window.accessible();
        window.type("gljt");
        window.press("Enter");
        window.at("/counter/items");
        window.accessible();
        window.press("Enter");
        window.at("/situation");
        window.press("Control+Enter");
        window.page().locator("[data-errors]").waitFor();
        assertThat(window.page().title()).startsWith("错误：");
        window.accessible();
        answerEveryQuestion(window);
        window.press("Control+Enter");
        window.at("/applicant");
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan("欧阳明德");
        window.press("Tab");
        window.scan("13812345678");
        window.press("Tab");
        window.scan("畅家巷 1 号");
        window.accessible();
        window.press("Control+Enter");
        window.at("/materials");
        window.accessible();
        if (!complete) {
            missing(window, "ACCOUNT");
        }
        window.press("Enter");
        window.at("/form");
        window.page().locator("[data-island=form][data-ready]").waitFor();
        window.accessible();
        fillForm(window);
        window.press("Control+Enter");
        window.at("/check");
        window.accessible();
        window.press("Control+Enter");
        window.at("/decision");
        window.accessible();
        window.press(complete ? "1" : "2", "Control+Enter");
        window.at("/receipt");
        window.accessible();
        assertThat(window.page().locator("main").innerText())
                .contains(complete ? List.of("前办结", "从次日起数") : List.of("待补正"));
        assertThat(window.keys()).as("keys for one application").isLessThanOrEqualTo(70);
        return window.page().locator(".hall-number").first().innerText().strip();
    }

    private static void missing(Pc window, String material) {
        window.page()
                .locator("input[name='material." + material + "'][value=MISSING]")
                .focus();
        window.press("Space");
        window.page().locator("button[name=everything]").focus();
    }

    private static void answerEveryQuestion(Pc window) {
        window.page().locator("input[type=radio]").first().focus();
        int questions = window.page().locator("fieldset").count();
        for (int i = 0; i < questions; i++) {
            window.press("1", "Tab");
        }
    }

    /** Tab by Tab through the business form, of which the hall knows a good part; choices by their space bar. */
    private static void fillForm(Pc window) {
        window.press("Tab");
        window.type("1944-05-06");
        window.press("Tab", "Tab");
        window.type("畅家巷");
        window.press("Tab", "Space", "Tab");
        window.scan("6222020200112233445");
        window.press("Tab", "Tab", "Tab", "Tab", "Space", "Tab");
        window.type("2026-11-01");
        window.press("Tab");
    }

    private void handle(String number, String account, Consumer<Page> decide) {
        try (Pc desk = chromium.pc(port).login(account)) {
            String task = processes.openTasks(number).get(0).taskId();
            Page page = desk.page();
            page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
            page.getByText("领办").first().click();
            page.locator(".fjs-form-field-radio").first().waitFor();
            decide.accept(page);
            lookAtTheCaseFile(page);
            desk.picture(account);
            page.keyboard().press("Control+Enter");
            page.waitForCondition(() -> processes.openTasks(number).stream()
                    .noneMatch(open -> open.taskId().equals(task)));
        }
    }

    /** The case file stands beside the form; looking at it loses nothing of what was filled in. */
    private static void lookAtTheCaseFile(Page page) {
        page.locator(".nav-tabs").getByText("卷宗").click();
        page.frameLocator("iframe.hall-case-file").locator("h1").first().waitFor();
        page.locator(".nav-tabs")
                .getByText("办理", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator(".fjs-form-field-radio").first().waitFor();
    }

    private static void refuse(Page page, String question, String reason) {
        choose(page, question, 1);
        Dropdown.open(page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText("理由")))
                .getByText(reason)
                .click();
        page.locator("textarea").first().fill("出生日期显示未到规定年龄。");
    }

    private static void confirm(Page page) {
        for (String label : List.of("本人状况", "核验方式")) {
            Dropdown.open(page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText(label)))
                    .first()
                    .click();
        }
        choose(page, "见到本人了吗", 0);
        choose(page, "住在申请的地址吗", 0);
        choose(page, "在别处领取同类津贴吗", 1);
        choose(page, "核查结论", 0);
    }

    private static void choose(Page page, String question, int option) {
        Locator field = page.locator(".fjs-form-field-radio", new Page.LocatorOptions().setHasText(question));
        field.locator("input").nth(option).check();
    }

    private void handOut(Pc window, String number, String id) {
        // The letter is made by a job of its own.
        window.page()
                .waitForCondition(() -> processes.openTasks(number).stream()
                        .anyMatch(task -> task.activityId().equals("handOut")));
        window.page().navigate("/cases/" + number);
        window.accessible();
        window.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/case.png")));
        assertThat(window.page().locator("main").innerText()).contains("等申请人：到窗口领取决定书", "出件");
        window.page().navigate("/hand-out");
        window.accessible();
        window.scan("http://hall/status?number=" + number);
        window.press("Enter");
        window.at("/hand-out/" + number);
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan("欧阳明德");
        window.press("Control+Enter");
        Locator receipt = window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打印送达回证"));
        receipt.waitFor();
        window.accessible();
        assertThat(window.page().locator("main").innerText()).contains("请领取人评价");
        byte[] paper = window.page().request().get(receipt.getAttribute("href")).body();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        window.page().navigate("/cases/" + number + "?tab=timeline");
        assertThat(window.page().locator("main").innerText()).contains("出件送达");
    }
}
