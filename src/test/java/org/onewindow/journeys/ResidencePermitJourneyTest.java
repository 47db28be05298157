package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.items.residencepermit.PermitWalk;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A first residence permit from the window over the police and the card centre to the hand-out. */
@HallTest
class ResidencePermitJourneyTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Processes processes;

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
    void issuesAFirstPermitFromTheWindowToTheHandOut() {
        String id = Ids.bornOn("1995-02-03");
        Tasklist tasklist = new Tasklist(chromium, port, processes);
        try (Pc window = chromium.pc(port).login("clerk1")) {
            String number = takeDown(window, id);
            tasklist.handle(number, "police", "verifyResidence", ResidencePermitJourneyTest::verify);
            tasklist.handle(number, "policehead", "signOff", page -> Tasklist.choose(page, "签发意见", 0));
            window.page().navigate("/cases/" + number);
            window.accessible();
            assertThat(window.page().locator("main").innerText()).contains("已决定");
            permits.cardMade(number);
            tasklist.await(window.page(), number, "handOut");
            handOut(window, number, id);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static String takeDown(Pc window, String id) {
        Page page = window.page();
        window.type("jzz");
        window.press("Enter");
        window.at("/counter/items");
        window.accessible();
        assertThat(page.locator("main").innerText()).contains("居住证");
        window.press("Enter");
        window.at("/situation");
        Map.of("serviceKind", "FIRST", "applicantRole", "SELF", "dwellingProof", "LEASE")
                .forEach((question, answer) -> page.locator(
                                "input[name='situation." + question + "'][value=" + answer + "]")
                        .check());
        page.locator("#needed li:has-text('租赁合同')").waitFor();
        assertThat(page.locator("input[name='situation.agentReason']").count())
                .as("nobody acts for the applicant")
                .isZero();
        window.accessible();
        window.press("Control+Enter");
        window.at("/applicant");
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan("尉迟明月");
        window.press("Tab");
        window.scan("13812345679");
        window.press("Tab");
        window.scan("畅家巷 12 号 3 室");
        window.accessible();
        window.press("Control+Enter");
        window.at("/materials");
        window.accessible();
        page.locator("button[name=everything]").press("Enter");
        window.at("/form");
        page.locator("[data-island=form][data-ready]").waitFor();
        form(page);
        window.accessible();
        window.press("Control+Enter");
        window.at("/check");
        window.accessible();
        window.press("Control+Enter");
        window.at("/decision");
        window.accessible();
        window.press("1", "Control+Enter");
        window.at("/receipt");
        window.accessible();
        assertThat(page.locator("main").innerText()).contains("前办结");
        return page.locator(".hall-number").first().innerText().strip();
    }

    /** What the situation told is there already. */
    private static void form(Page page) {
        check(page, "办理类型", "首次申领");
        page.getByLabel("户籍地行政区划代码").fill("510104001001");
        page.getByLabel("民族").fill("彝");
        page.getByLabel("常住户口所在地住址").fill("四川省成都市锦江区示例巷9号");
        check(page, "申领情形", "合法稳定住所");
        check(page, "领证方式", "窗口");
        date(page, "居住登记日期", "2025-03-01");
        date(page, "租赁合同到期日", "2036-12-31");
        page.getByLabel("邮寄地址").focus();
    }

    private static void check(Page page, String question, String answer) {
        page.locator(".fjs-form-field", new Page.LocatorOptions().setHasText(question))
                .last()
                .locator("label", new Locator.LocatorOptions().setHasText(answer))
                .last()
                .click();
    }

    private static void date(Page page, String label, String day) {
        Locator field = page.locator(".fjs-form-field-datetime", new Page.LocatorOptions().setHasText(label))
                .locator("input")
                .first();
        field.focus();
        page.keyboard().type(day);
        page.keyboard().press("Tab");
    }

    private static void verify(Page page) {
        Tasklist.pick(page, "核实方式", "上门见面");
        Tasklist.choose(page, "住在申请的地址吗", 0);
        Tasklist.choose(page, "就业、住所或就读属实吗", 0);
        Tasklist.choose(page, "核实结论", 0);
    }

    private static void handOut(Pc window, String number, String id) {
        Page page = window.page();
        page.navigate("/cases/" + number + "?tab=documents");
        window.accessible();
        assertThat(page.locator("main").innerText()).contains("居住证申领表", "居住核实记录", "居住证办结通知书");
        page.navigate("/hand-out/" + number);
        window.accessible();
        assertThat(page.locator("main ul a[href*='/documents/']").allInnerTexts())
                .containsExactly("居住证", "居住证办结通知书");
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan("尉迟明月");
        window.press("Control+Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打印送达回证"))
                .waitFor();
        window.accessible();
    }
}
