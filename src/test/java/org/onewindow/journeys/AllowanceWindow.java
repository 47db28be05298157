package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.onewindow.Ids;

/** The clerk takes down a family of three: a couple and their schoolchild, one of them with a wage. */
final class AllowanceWindow {

    private static final String AREA = "620102001";

    private final Pc window;
    private final String wage;
    private final String id = Ids.bornOn("1978-03-05");
    private final String name;

    AllowanceWindow(Pc window, String name, String wage) {
        this.window = window;
        this.name = name;
        this.wage = wage;
    }

    String id() {
        return id;
    }

    /** From the search box to the receipt; answers the number of the case. */
    String takeDown() {
        window.accessible();
        window.type("zdshbz");
        window.press("Enter");
        window.at("/counter/items");
        window.accessible();
        window.press("Enter");
        window.at("/situation");
        situation();
        window.press("Control+Enter");
        window.at("/applicant");
        applicant();
        window.press("Control+Enter");
        window.at("/materials");
        window.accessible();
        window.press("Enter");
        window.at("/form");
        window.page().locator("[data-island=form][data-ready]").waitFor();
        household();
        window.accessible();
        window.press("Control+Enter");
        window.at("/check");
        window.accessible();
        assertThat(main()).contains("马玉兰", "沈小雨");
        window.press("Control+Enter");
        window.at("/decision");
        window.accessible();
        window.press("1", "Control+Enter");
        window.at("/receipt");
        window.accessible();
        assertThat(main()).contains("前办结");
        return window.page().locator(".hall-number").first().innerText().strip();
    }

    /** The family itself asks; the child is at school; nothing else applies. */
    private void situation() {
        choose("applicantRole", "SELF");
        choose("hasSeriousIllness", "NO");
        choose("hasDisability", "NO");
        choose("hasStudent", "NO");
        choose("separated", "NO");
        choose("hasSupportPersons", "NO");
        choose("hasNearRelative", "NO");
        window.accessible();
    }

    private void choose(String question, String answer) {
        window.page()
                .locator("input[name='situation." + question + "'][value=" + answer + "]")
                .focus();
        window.press("Space");
    }

    private void applicant() {
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan(name);
        window.press("Tab");
        window.scan("13812345678");
        window.press("Tab");
        window.scan("畅家巷 1 号");
        window.accessible();
    }

    private void household() {
        window.accessible();
        pick(row("家庭成员", 1), "劳动能力", "有");
        member(2, "马玉兰", Ids.bornOn("1981-07-12"), "配偶");
        member(3, "沈小雨", Ids.bornOn("2014-09-01"), "子女");
        add("收入");
        // The beginning of a member's name stands for the number.
        window.type("马玉兰");
        pick(row("收入", 1), "种类", "工资性收入");
        type(row("收入", 1), "每月金额", wage);
        row("家庭经济状况核对授权", 1).getByText("已签名或按手印").click();
        add("家庭经济状况核对授权");
        window.type("马玉兰");
        row("家庭经济状况核对授权", 2).getByText("已签名或按手印").click();
        Page page = window.page();
        page.getByLabel("家庭困难的原因").fill("丈夫半年前失去工作，只靠妻子的工资和零工维持，孩子在上学。");
        page.locator(".fjs-form-field-radio").locator("input").first().check();
        page.getByLabel("收款账号").fill("6222020200112233445");
        page.keyboard().press("Tab");
    }

    private void member(int at, String called, String number, String relation) {
        add("家庭成员");
        window.type(called);
        Locator row = row("家庭成员", at);
        type(row, "证件号码", number);
        pick(row, "与申请人的关系", relation);
        assertThat(field(row, "户籍地行政区划代码").inputValue()).isEqualTo(AREA);
        pick(row, "劳动能力", relation.equals("子女") ? "无" : "有");
        pick(row, "就学", relation.equals("子女") ? "中小学在读" : "不在校");
    }

    /** Enter on the button of the list; the hall puts the cursor into the new row. */
    private void add(String list) {
        Locator rows = rows(list);
        int before = rows.count();
        window.page()
                .locator(".fjs-form-field-dynamiclist", new Page.LocatorOptions().setHasText(list))
                .first()
                .locator(".fjs-repeat-render-add")
                .focus();
        window.press("Enter");
        row(list, before + 1).locator("input:focus").waitFor();
    }

    private Locator rows(String list) {
        return window.page().locator("[role=group][aria-label^='" + list + "'][aria-label$='行']");
    }

    private Locator row(String list, int at) {
        return window.page().locator("[role=group][aria-label^='" + list + "'][aria-label$='第 " + at + " 行']");
    }

    private void type(Locator row, String label, String words) {
        Locator field = field(row, label);
        field.focus();
        window.type(words);
        assertThat(field.inputValue()).as(label).isEqualTo(words);
    }

    private static Locator field(Locator row, String label) {
        return row.locator(".fjs-form-field", new Locator.LocatorOptions().setHasText(label))
                .locator("input")
                .first();
    }

    private static void pick(Locator row, String label, String option) {
        Locator field = row.locator(".fjs-form-field-select", new Locator.LocatorOptions().setHasText(label));
        Dropdown.open(field)
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private String main() {
        return window.page().locator("main").innerText();
    }
}
