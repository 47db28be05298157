package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the hall puts into the stock Tasklist, in a real browser where there is one. */
@HallTest
class TasklistPackTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String TASKLIST = "/camunda/app/tasklist/";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester http;

    @Autowired
    Processes processes;

    @Test
    void servesTheHallsFilesInPlaceOfTheStockOnes() {
        Caller officer = new Caller(port);
        officer.login("street", "OneWindow-demo-1");
        assertThat(officer.get(TASKLIST + "scripts/config.js").body()).contains("scripts/hall.js", "['zh']");
        assertThat(officer.get(TASKLIST + "locales/zh.json").body()).contains("领办", "退领", "提交办理");
        assertThat(officer.get(TASKLIST + "styles/user-styles.css").body()).contains(".ce-eol-banner");
        assertThat(officer.get(TASKLIST + "default/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'", "sandbox"));
    }

    @Test
    void showsAnOfficerTheTaskInChineseWithItsCaseFileAndKeepsNoDrafts() {
        assumeTrue(Files.isExecutable(CHROMIUM), "NO CHROMIUM: Tasklist was not looked at in a browser");
        Channel channel = new Channel(http);
        String number = JsonPath.read(
                Channel.text(channel.submit(channel.application(Ids.bornOn("1942-02-03"), "2026-11-20"))),
                "$.caseNumber");
        String task = processes.openTasks(number).stream()
                .map(OpenTask::taskId)
                .findFirst()
                .orElseThrow();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            Page page = browser.newPage();
            page.setDefaultTimeout(60_000);
            claim(page, task);
            looksChinese(page);
            refusesNamelessDrafts(page);
            submitsNothingOnEnter(page, number);
            showsTheCaseFile(page, number);
            forgetsDrafts(page);
        }
    }

    private void claim(Page page, String task) {
        page.navigate("http://localhost:" + port + "/login");
        page.fill("#username", "community");
        page.fill("#password", "OneWindow-demo-1");
        page.press("#password", "Enter");
        page.waitForURL("**" + TASKLIST + "**");
        page.navigate("http://localhost:" + port + TASKLIST + "default/#/?task=" + task);
        page.reload();
        page.waitForSelector(".hall-badge__days");
        page.locator(".claim").first().click();
        page.waitForSelector(".unclaim");
        page.waitForSelector(".fjs-container .fjs-form-field");
    }

    private static void looksChinese(Page page) {
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("zh-CN");
        assertThat(page.locator("body").innerText())
                .contains("待领", "我的", "今日到期", "已超期", "卷宗", "提交办理")
                .doesNotContainPattern("[A-Za-z]{2,}");
    }

    private static void refusesNamelessDrafts(Page page) {
        page.evaluate("localStorage.setItem('camunda-form:undefined', 'somebody')");
        assertThat(page.evaluate("localStorage.getItem('camunda-form:undefined')"))
                .isNull();
    }

    private void submitsNothingOnEnter(Page page, String number) {
        page.locator(".fjs-container input").first().focus();
        page.keyboard().press("Enter");
        assertThat(processes.currentActivities(number)).hasSize(1);
        assertThat(page.locator(".unclaim").count()).isOne();
    }

    private static void showsTheCaseFile(Page page, String number) {
        page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText("卷宗")).click();
        page.frameLocator(".hall-case-file").getByText(number).waitFor();
    }

    private static void forgetsDrafts(Page page) {
        page.evaluate("localStorage.setItem('camunda-form:some-task', 'typed')");
        page.reload();
        page.waitForSelector(".task-card");
        assertThat(page.evaluate("localStorage.getItem('camunda-form:some-task')"))
                .isNull();
    }
}
