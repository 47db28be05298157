package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.items.livingallowance.GrantedFamily;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A family that receives reports its new wage: visited, heard, lowered, and told so on paper. */
@HallTest
class AllowanceReviewJourneyTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Processes processes;

    @Autowired
    private GrantedFamily family;

    @Autowired
    private Clock clock;

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

    /** The standard is 1000 yuan where the street decides itself; 312.45 are earned by now. */
    @Test
    void lowersTheAllowanceOfAFamilyThatEarnsMore() throws IOException {
        String id = Ids.bornOn("1979-06-18");
        String granted = family.granted(id);
        Tasklist tasklist = new Tasklist(chromium, port, processes);
        AllowanceFieldwork fieldwork = new AllowanceFieldwork(chromium, port, tasklist);
        try (Pc window = chromium.pc(port).login("clerk1")) {
            String number = takeDown(window, id, granted);
            fieldwork.visitAgain(number, GrantedFamily.NAME, "312.45");
            tasklist.handle(number, "street", "stateFacts", AllowanceReviewJourneyTest::state);
            tasklist.handle(number, "streethead", "proposeAction", page -> Tasklist.choose(page, "街道意见", 0));
            tasklist.handle(number, "street", "hearOpinion", this::hear);
            tasklist.handle(number, "streethead2", "decideAtStreet", AllowanceReviewJourneyTest::decide);
            tasklist.await(window.page(), number, "handOut");
            assertThat(LivingAllowanceJourneyTest.letter(window, number, "调整")).contains("687.55", "六十日内");
            assertThat(main(window)).contains("事先告知书", "听取意见");
            handOut(window, number, id);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static String takeDown(Pc window, String id, String granted) {
        Page page = window.page();
        window.type("dbdt");
        window.press("Enter");
        window.at("/counter/items");
        assertThat(main(window)).contains("低保动态管理");
        window.press("Enter");
        window.at("/situation");
        page.locator("input[name='situation.occasion'][value=CHANGE]").check();
        window.accessible();
        window.press("Control+Enter");
        window.at("/applicant");
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan(GrantedFamily.NAME);
        window.press("Tab");
        window.scan("13987601234");
        window.press("Tab");
        window.scan("紫藤巷八十八号院");
        window.press("Control+Enter");
        window.at("/materials");
        window.accessible();
        page.locator("button[name=everything]").press("Enter");
        window.at("/form");
        page.locator("[data-island=form][data-ready]").waitFor();
        page.getByLabel("原低保办件编号").fill(granted);
        page.getByLabel("变化的情况").fill("找到了新的工作，每月有工资。");
        window.accessible();
        window.press("Control+Enter");
        window.at("/check");
        window.accessible();
        window.press("Control+Enter");
        window.at("/decision");
        window.press("1", "Control+Enter");
        window.at("/receipt");
        window.accessible();
        return page.locator(".hall-number").first().innerText().strip();
    }

    private static void state(Page page) {
        Tasklist.choose(page, "全部成员已去世或迁出", 0);
        Tasklist.choose(page, "有隐瞒、虚报", 0);
        Tasklist.choose(page, "增加的收入来自就业", 0);
        page.getByLabel("连续三次无正当理由拒绝介绍工作的人数").fill("0");
        page.getByLabel("认定的事实和依据").fill("工资单和社保记录一致。");
    }

    private void hear(Page page) {
        Tasklist.choose(page, "家庭怎样陈述意见", 0);
        Tasklist.choose(page, "事先告知书怎样送达", 0);
        page.locator(".fjs-form-field-datetime input")
                .first()
                .fill(LocalDate.now(clock).toString());
        page.keyboard().press("Tab");
        page.getByLabel("陈述、申辩的内容").fill("认可新的收入，希望下月起再减。");
        page.getByLabel("对意见的答复").fill("已经从次月起计算。");
    }

    private static void decide(Page page) {
        Tasklist.choose(page, "决定", 0);
        Tasklist.choose(page, "按建议", 0);
    }

    private static void handOut(Pc window, String number, String id) {
        Page page = window.page();
        page.navigate("/hand-out/" + number);
        window.accessible();
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan(GrantedFamily.NAME);
        window.press("Control+Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打印送达回证"))
                .waitFor();
        window.accessible();
    }

    private static String main(Pc pc) {
        return pc.page().locator("main").innerText();
    }
}
