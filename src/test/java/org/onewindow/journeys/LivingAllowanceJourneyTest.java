package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.journeys.AllowanceFieldwork.Investigator;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A minimum living allowance from the window over visits, notice, objection and appraisal to the letter. */
@HallTest
class LivingAllowanceJourneyTest {

    private static final Investigator SUN = new Investigator("street", "孙志强");
    private static final Investigator FENG = new Investigator("street2", "冯立新");
    private static final Investigator WU = new Investigator("county", "吴晓燕");
    private static final Investigator HAN = new Investigator("county2", "韩雪梅");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Processes processes;

    private Tasklist tasklist;
    private AllowanceFieldwork fieldwork;

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

    @BeforeEach
    void openTheDesks() {
        tasklist = new Tasklist(chromium, port, processes);
        fieldwork = new AllowanceFieldwork(chromium, port, tasklist);
    }

    /** The demo region's standard is 860 yuan a head; three heads less the wage of 1200 make 1380. */
    @Test
    void grantsAfterAnObjectionAndAnAppraisal() throws IOException {
        try (Pc window = chromium.pc(port).login("clerk1")) {
            AllowanceWindow family = new AllowanceWindow(window, "沈建国", "1200");
            String number = family.takeDown();
            fieldwork.visit(number, "visitHousehold", SUN, FENG);
            tasklist.handle(number, "streethead", "giveFirstOpinion", LivingAllowanceJourneyTest::propose);
            fieldwork.post(number);
            object();
            tasklist.handle(number, "street", "handleObjection", LivingAllowanceJourneyTest::appraise);
            fieldwork.appraise(number);
            tasklist.handle(number, "streethead", "giveFirstOpinion", LivingAllowanceJourneyTest::proposeAgain);
            tasklist.handle(number, "street2", "sendToCounty", LivingAllowanceJourneyTest::send);
            callIfDrawn(window, number);
            tasklist.handle(number, "county", "reviewAtCounty", page -> Tasklist.choose(page, "审核意见", 0));
            tasklist.handle(number, "countyhead", "decideAtCounty", LivingAllowanceJourneyTest::grant);
            tasklist.await(window.page(), number, "handOut");
            assertThat(letter(window, number, "确认通知书")).contains("沈建国", "1380");
            handOut(window, number, family.id(), "沈建国");
            longTermList(window);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void refusesAFamilyThatEarnsTooMuchAndTellsItsRemedies() throws IOException {
        try (Pc window = chromium.pc(port).login("clerk1")) {
            AllowanceWindow family = new AllowanceWindow(window, "沈建业", "6000");
            String number = family.takeDown();
            fieldwork.visit(number, "visitHousehold", SUN, FENG);
            tasklist.handle(number, "streethead", "giveFirstOpinion", page -> refuse(page, "初审意见"));
            tasklist.handle(number, "street", "sendToCounty", LivingAllowanceJourneyTest::send);
            tasklist.handle(number, "county", "reviewAtCounty", page -> Tasklist.choose(page, "审核意见", 0));
            tasklist.handle(number, "countyhead", "decideAtCounty", page -> refuse(page, "审核确认"));
            tasklist.await(window.page(), number, "handOut");
            assertThat(letter(window, number, "不予")).contains("人均收入不低于标准", "六十日内", "行政复议", "六个月内", "行政诉讼");
            handOut(window, number, family.id(), "沈建业");
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** Which families the county calls on is drawn; nobody knows before. */
    private void callIfDrawn(Pc window, String number) {
        String next = tasklist.await(window.page(), number, "visitByCounty", "reviewAtCounty");
        if (next.equals("visitByCounty")) {
            fieldwork.visit(number, "visitByCounty", WU, HAN);
        }
    }

    private static void propose(Page page) {
        Tasklist.choose(page, "初审意见", 0);
        Tasklist.pick(page, "在哪个社区公示", "畅家巷");
    }

    /** Where the notice hangs is known since the first opinion and is not asked again. */
    private static void proposeAgain(Page page) {
        Tasklist.choose(page, "初审意见", 0);
        page.locator(".fjs-form-field-textarea", new Page.LocatorOptions().setHasText("意见（选填）"))
                .waitFor();
        assertThat(page.locator(".fjs-container").first().innerText())
                .contains("初审意见")
                .doesNotContain("在哪个社区公示");
    }

    private static void refuse(Page page, String question) {
        Tasklist.choose(page, question, 1);
        Tasklist.pick(page, "理由", "人均收入不低于标准");
        Tasklist.note(page, "家庭月人均收入二千元，高于当地标准。");
    }

    private static void appraise(Page page) {
        Tasklist.choose(page, "处理方式", 1);
        Tasklist.pick(page, "理由", "事实各执一词");
        Tasklist.note(page, "请社区组织民主评议核实。");
    }

    private static void send(Page page) {
        page.locator(".fjs-form-field-checkbox input").first().check();
    }

    private static void grant(Page page) {
        Tasklist.choose(page, "审核确认", 0);
        Tasklist.choose(page, "按测算的金额", 0);
    }

    /** A neighbour reads the public board on a PC nobody has logged in to. */
    private void object() {
        try (Pc neighbour = chromium.pc(port)) {
            Page page = neighbour.page();
            page.navigate("/notices");
            neighbour.accessible();
            assertThat(page.locator("main").innerText()).contains("沈").doesNotContain("13812345678", "马玉兰");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("看详情，提异议"))
                    .first()
                    .click();
            page.locator("#reason").waitFor();
            page.locator("#name").fill("赵六");
            page.locator("#phone").fill("13900000001");
            page.locator("#reason").fill("这家有一辆出租车，收入不止这些。");
            neighbour.accessible();
            page.getByText("提交异议").click();
            page.getByText("返回公示栏").waitFor();
            neighbour.accessible();
            page.navigate("/notices");
            assertThat(page.locator("main").innerText()).doesNotContain("赵六", "出租车");
        }
    }

    /** The words of a letter, as the family reads them. */
    static String letter(Pc window, String number, String title) throws IOException {
        Page page = window.page();
        page.navigate("/cases/" + number + "?tab=documents");
        window.accessible();
        Locator link = page.locator("a[href*='/documents/']", new Page.LocatorOptions().setHasText(title));
        byte[] paper = page.request().get(link.first().getAttribute("href")).body();
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private static void handOut(Pc window, String number, String id, String name) {
        window.page().navigate("/hand-out/" + number);
        window.accessible();
        assertThat(window.page().locator("main ul a[href*='/documents/']").allInnerTexts())
                .as("the family takes the decision home, not the officers' papers")
                .singleElement();
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan(name);
        window.press("Control+Enter");
        window.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打印送达回证"))
                .waitFor();
        window.accessible();
    }

    private static void longTermList(Pc window) {
        window.page().navigate("/notices/granted");
        window.accessible();
        Locator table = window.page().locator("main table");
        assertThat(table.locator("th").allInnerTexts()).hasSize(3);
        Locator row = table.locator("tbody tr", new Locator.LocatorOptions().setHasText("沈建国"));
        assertThat(row.locator("td").allInnerTexts()).containsExactly("沈建国", "3 人", "每月 1380.00 元");
    }
}
