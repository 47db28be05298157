package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.casework.CaseFiles;
import org.onewindow.items.residencepermit.permits.PermitWorld;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A permit whose holder comes two months after the anniversary: suspended, endorsed at the window, verified and signed by
 * the police, and good again. The permit is made fourteen months old, because the clock of the hall is every test's clock.
 */
@HallTest
class LateEndorsementJourneyTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private PermitWorld world;

    @Autowired
    private CaseFiles files;

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
    void restoresAPermitThatIsEndorsedTwoMonthsLate() {
        String id = Ids.bornOn("1992-08-17");
        String permit = world.suspended(http, id);
        Tasklist tasklist = new Tasklist(chromium, port, processes);
        try (Pc window = chromium.pc(port).login("clerk1");
                Pc police = chromium.pc(port).login("police")) {
            police.page().navigate("/desk/permits");
            police.accessible();
            police.page().getByLabel("居住证编号").fill(permit);
            police.press("Control+Enter");
            police.at("/desk/permits/" + permit);
            police.accessible();
            assertThat(main(police)).contains("使用功能中止", "核发", "中止使用功能");

            String number = takeDown(window, id);
            tasklist.handle(number, "police", "verifyResidence", LateEndorsementJourneyTest::verify);
            tasklist.handle(number, "policehead", "signOff", page -> Tasklist.choose(page, "签发意见", 0));
            tasklist.await(window.page(), number, "handOut");

            police.page().reload();
            assertThat(main(police)).contains("有效", "补办签注", "恢复使用功能", "下次签注期", "第 2 版");
            police.accessible();
            followTheLicence(police, number);
            assertThat(window.complaints()).isEmpty();
            assertThat(police.complaints()).isEmpty();
        }
    }

    /** From the public page of the case to the page that verifies the licence. */
    private void followTheLicence(Pc resident, String number) {
        Page page = resident.page();
        page.navigate("/status");
        page.getByLabel("办件编号").fill(number);
        page.getByLabel("查询码").fill(files.queryCode(number));
        page.getByText("查进度").last().click();
        page.getByText("现在的状态").waitFor();
        resident.accessible();
        assertThat(main(resident)).contains("有效", "居住年限起算", "下次签注");
        page.locator("a[href*='/licences/']").click();
        resident.at("/licences/");
        resident.accessible();
        assertThat(main(resident)).contains("目前有效", "司*").doesNotContain("司徒");
    }

    private static String takeDown(Pc window, String id) {
        Page page = window.page();
        window.type("jzz");
        window.press("Enter");
        window.at("/counter/items");
        window.press("Enter");
        window.at("/situation");
        Map.of("serviceKind", "ENDORSE", "applicantRole", "SELF")
                .forEach((question, answer) -> page.locator(
                                "input[name='situation." + question + "'][value=" + answer + "]")
                        .check());
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
        page.locator("button[name=everything]").press("Enter");
        window.at("/form");
        page.locator("[data-island=form][data-ready]").waitFor();
        form(page);
        window.press("Control+Enter");
        window.at("/check");
        window.accessible();
        window.press("Control+Enter");
        window.at("/decision");
        window.press("1", "Control+Enter");
        window.at("/receipt");
        assertThat(main(window)).contains("前办结");
        return page.locator(".hall-number").first().innerText().strip();
    }

    private static void form(Page page) {
        check(page, "办理类型", "签注");
        page.getByLabel("户籍地行政区划代码").fill("620402001001");
        check(page, "申领情形", "合法稳定住所");
        check(page, "领证方式", "窗口");
    }

    private static void check(Page page, String question, String answer) {
        page.locator(".fjs-form-field", new Page.LocatorOptions().setHasText(question))
                .last()
                .locator("label", new Locator.LocatorOptions().setHasText(answer))
                .last()
                .click();
    }

    private static void verify(Page page) {
        Tasklist.pick(page, "核实方式", "上门见面");
        Tasklist.choose(page, "住在申请的地址吗", 0);
        Tasklist.choose(page, "就业、住所或就读属实吗", 0);
        Tasklist.choose(page, "核实结论", 0);
    }

    private static String main(Pc pc) {
        return pc.page().locator("main").innerText();
    }
}
