package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.workflow.HallTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A step that is done on a page of the hall, as officers meet it in Tasklist, in a real browser where there is one. */
@HallTest
class HallPageInTasklistTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester http;

    @Autowired
    HallTasks hallTasks;

    @Test
    void leadsToThePageInsteadOfAFormThatCannotBeSent() {
        assumeTrue(Files.isExecutable(CHROMIUM), "NO CHROMIUM: Tasklist was not looked at in a browser");
        String number = new AllowanceApplications(http).submit("620102001", Ids.bornOn("1981-09-14"), "");
        String task = hallTasks.find(number, "visitHousehold").orElseThrow().taskId();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            Page tasklist = browser.newPage();
            tasklist.setDefaultTimeout(60_000);
            open(tasklist, task);
            Locator way = tasklist.locator(".hall-page a");
            way.waitFor();
            assertThat(way.innerText()).isEqualTo("打开办理页面：入户调查");
            assertThat(tasklist.locator("button[ng-click^='complete']").isVisible())
                    .isFalse();
            Page page = tasklist.context().waitForPage(way::click);
            page.waitForLoadState();
            assertThat(page.url()).endsWith("/desk/tasks/" + task + "/visit");
            assertThat(page.locator("h1").first().innerText()).contains("入户调查");
        }
    }

    private void open(Page page, String task) {
        page.navigate("http://localhost:" + port + "/login");
        page.fill("#username", "street");
        page.fill("#password", "OneWindow-demo-1");
        page.press("#password", "Enter");
        page.waitForURL("**/camunda/app/tasklist/**");
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        page.reload();
    }
}
