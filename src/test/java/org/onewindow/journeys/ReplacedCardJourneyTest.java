package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.items.residencepermit.PermitWalk;
import org.onewindow.items.residencepermit.permits.PermitWorld;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A damaged card is brought back and replaced: window, police, till, card centre, and the new card over the counter. */
@HallTest
class ReplacedCardJourneyTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Processes processes;

    @Autowired
    private PermitWorld world;

    @Autowired
    private PermitWalk permits;

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
    void replacesADamagedCard() {
        String id = Ids.bornOn("1988-05-06");
        String permit = world.issued(http, id).number();
        Tasklist tasklist = new Tasklist(chromium, port, processes);
        try (Pc window = chromium.pc(port).login("clerk1");
                Pc police = chromium.pc(port).login("police")) {
            String number = takeDown(window, id);
            tasklist.handle(number, "police", "verifyResidence", ReplacedCardJourneyTest::verify);
            tasklist.handle(number, "policehead", "signOff", page -> Tasklist.choose(page, "签发意见", 0));
            tasklist.await(window.page(), number, "collectFee");
            pay(window, number);
            permits.cardMade(number);
            tasklist.await(window.page(), number, "handOut");
            handOut(window, number, id);
            police.page().navigate("/desk/permits/" + permit);
            police.accessible();
            assertThat(main(police)).contains("有效", "换领新证", "第 2 版", number);
            assertThat(window.complaints()).isEmpty();
            assertThat(police.complaints()).isEmpty();
        }
    }

    private static String takeDown(Pc window, String id) {
        Page page = window.page();
        window.type("jzz");
        window.press("Enter");
        window.at("/counter/items");
        window.press("Enter");
        window.at("/situation");
        page.locator("input[name='situation.serviceKind'][value=REPLACE]").check();
        page.locator("input[name='situation.applicantRole'][value=SELF]").check();
        window.accessible();
        window.press("Control+Enter");
        window.at("/applicant");
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan("司徒望舒");
        window.press("Tab");
        window.scan("13987605678");
        window.press("Tab");
        window.scan("畅家巷 12 号 3 室");
        window.press("Control+Enter");
        window.at("/materials");
        window.accessible();
        assertThat(main(window)).contains("居住证原证");
        page.locator("button[name=everything]").press("Enter");
        window.at("/form");
        page.locator("[data-island=form][data-ready]").waitFor();
        page.getByLabel("户籍地行政区划代码").fill("620402001001");
        page.locator(".fjs-form-field", new Page.LocatorOptions().setHasText("领证方式"))
                .last()
                .locator("label", new Locator.LocatorOptions().setHasText("窗口"))
                .last()
                .click();
        window.accessible();
        window.press("Control+Enter");
        window.at("/check");
        window.press("Control+Enter");
        window.at("/decision");
        window.accessible();
        window.press("1", "Control+Enter");
        window.at("/receipt");
        return page.locator(".hall-number").first().innerText().strip();
    }

    private static void verify(Page page) {
        Tasklist.pick(page, "核实方式", "上门见面");
        Tasklist.choose(page, "住在申请的地址吗", 0);
        Tasklist.choose(page, "就业、住所或就读属实吗", 0);
        Tasklist.choose(page, "核实结论", 0);
    }

    /** By keyboard alone. */
    private void pay(Pc window, String number) {
        String task = processes.openTasks(number).stream()
                .filter(open -> open.activityId().equals("collectFee"))
                .map(OpenTask::taskId)
                .findFirst()
                .orElseThrow();
        window.page().navigate("/cases/tasks/" + task + "/fee");
        window.accessible();
        assertThat(main(window)).contains("收取工本费", "元");
        window.press("1", "Control+Enter");
        window.page().waitForURL(url -> !url.endsWith("/fee"));
        window.accessible();
    }

    private static void handOut(Pc window, String number, String id) {
        Page page = window.page();
        page.navigate("/hand-out/" + number);
        window.accessible();
        assertThat(page.locator("main ul a[href*='/documents/']").allInnerTexts())
                .contains("居住证");
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan("司徒望舒");
        page.getByLabel("已经收回：损坏的居住证原证").check();
        window.press("Control+Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打印送达回证"))
                .waitFor();
        window.accessible();
    }

    private static String main(Pc pc) {
        return pc.page().locator("main").innerText();
    }
}
