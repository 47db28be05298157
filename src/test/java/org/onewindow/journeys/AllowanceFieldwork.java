package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** What the officers of an allowance write on the hall's pages: visits, the posted notice, the appraisal. */
final class AllowanceFieldwork {

    private final Chromium chromium;
    private final int port;
    private final Tasklist tasklist;

    AllowanceFieldwork(Chromium chromium, int port, Tasklist tasklist) {
        this.chromium = chromium;
        this.port = port;
        this.tasklist = tasklist;
    }

    /** Two officers call on the family; each signs with an account of his own, the holder of the task closes it. */
    void visit(String number, String step, Investigator holder, Investigator second) {
        try (Pc one = desk(holder.account());
                Pc two = desk(second.account())) {
            tasklist.openPage(one, number, step);
            one.accessible();
            write(one.page(), holder.name(), second.name());
            action(one.page(), "sign");
            assertThat(main(one)).contains("已签名。", holder.name());
            two.page().navigate(one.page().url());
            action(two.page(), "sign");
            two.accessible();
            assertThat(main(two)).contains("两人已签名，由领办人办结。");
            one.page().reload();
            action(one.page(), "finish");
            one.at("/cases/" + number);
            assertThat(main(one)).contains("已办结");
        }
    }

    /** A family that receives already is looked at again, and somebody there earns by now. */
    void visitAgain(String number, String member, String wage) {
        try (Pc one = desk("street");
                Pc two = desk("street2")) {
            tasklist.openPage(one, number, "reviewHousehold");
            one.accessible();
            assertThat(main(one)).contains("动态管理入户核查", member);
            Page page = one.page();
            action(page, "add-incomes");
            page.locator("[name='incomes[0].ref']").selectOption("1");
            page.locator("[name='incomes[0].kind']").selectOption("WAGE");
            fill(page, "incomes[0].monthlyAmount", wage);
            fill(page, "place", "紫藤巷八十八号院");
            fill(page, "investigators[0].name", "孙志强");
            fill(page, "investigators[1].name", "冯立新");
            fill(page, "memberPresent", member);
            fill(page, "memberRelation", "本人");
            page.locator("input[name=conclusion][value=DEVIATES]").check();
            page.locator("[name=words]").fill("每周打零工两天，有工资条。");
            one.accessible();
            action(page, "sign");
            two.page().navigate(page.url());
            action(two.page(), "sign");
            page.reload();
            action(page, "finish");
            one.at("/cases/" + number);
            assertThat(main(one)).contains("已办结");
        }
    }

    private static void write(Page page, String first, String second) {
        fill(page, "place", "畅家巷 1 号");
        fill(page, "investigators[0].name", first);
        fill(page, "investigators[1].name", second);
        fill(page, "memberPresent", "马玉兰");
        fill(page, "memberRelation", "配偶");
        page.locator("input[name=conclusion]").first().check();
        page.locator("[name=words]").fill("家中陈设简单，情况与申请一致。");
    }

    /** The community puts the notice up and brings a photo of it. */
    void post(String number) {
        try (Pc desk = desk("community")) {
            tasklist.openPage(desk, number, "postNotice");
            desk.accessible();
            assertThat(main(desk)).contains("公示预览").doesNotContain("13812345678");
            fill(desk.page(), "place", "畅家巷社区公示栏");
            desk.page().locator("input[name=photo]").setInputFiles(picture("公示栏.png"));
            desk.page().keyboard().press("Control+Enter");
            desk.page().waitForURL(url -> !url.endsWith("/notice"));
            desk.accessible();
        }
    }

    /** Nine people, seven of them residents; eight for the family, one against. */
    void appraise(String number) {
        try (Pc desk = desk("street")) {
            tasklist.openPage(desk, number, "holdAppraisal");
            Page page = desk.page();
            desk.accessible();
            fill(page, "place", "畅家巷社区会议室");
            List<String> people = List.of("张一", "王二", "李三", "赵四", "钱五", "孙六", "周七", "吴八", "郑九");
            for (int at = 0; at < people.size(); at++) {
                fill(page, "participants[" + at + "].name", people.get(at));
                page.locator("[name='participants[" + at + "].role']")
                        .selectOption(at == 0 ? "STREET" : at == 1 ? "COMMITTEE" : "RESIDENT");
            }
            page.locator("[name=applicantLeft]").check();
            fill(page, "votesFor", "8");
            fill(page, "votesAgainst", "1");
            fill(page, "votesAbstain", "0");
            page.locator("input[name=result][value=PASSED]").check();
            page.locator("[name=minutes]").fill("介绍了家庭情况，出租车是亲戚的，大家认为情况属实。");
            page.locator("[name=allSigned]").check();
            page.locator("input[name=photos]").setInputFiles(picture("评议记录.png"));
            action(page, "finish");
            desk.at("/cases/" + number);
            desk.accessible();
        }
    }

    private Pc desk(String account) {
        return chromium.pc(port).login(account);
    }

    private static void action(Page page, String action) {
        page.locator("button[name=action][value=" + action + "]:not([tabindex])")
                .click();
        page.waitForLoadState();
    }

    private static void fill(Page page, String name, String words) {
        page.locator("input[name='" + name + "']").fill(words);
    }

    private static String main(Pc desk) {
        return desk.page().locator("main").innerText();
    }

    private static FilePayload picture(String name) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/png", png.toByteArray());
    }

    /** Who calls on a family: the account and the name that stands in its row. */
    record Investigator(String account, String name) {}
}
