package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A household taken down at the window: rows added, filled, corrected and removed without a mouse. */
@HallTest
class HouseholdRowsTest {

    private static final String TOTALS = "text=家庭成员 2 人；每月收入 1794.25 元";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

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
    void isTakenDownByKeyboardWithTotalsWhileTypingAndErrorsBesideTheRow() {
        String applicant = Ids.bornOn("1978-02-03");
        String spouse = Ids.bornOn("1980-04-05");
        try (Pc window = chromium.pc(port).login("clerk1")) {
            openForm(window, applicant);
            Page page = window.page();
            window.accessible();
            completeFirstMember(window);
            addSpouse(window, applicant);
            addIncome(window);
            page.locator(TOTALS).waitFor();
            fillTheRest(window);
            window.press("Control+Enter");
            correctTheDuplicate(window, spouse);
            removeARow(window);
            window.press("Control+Enter");
            window.at("/check");
            assertThat(page.locator(".hall-rows").first().innerText()).contains("李梅", "配偶", spouse);
            window.accessible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void openForm(Pc window, String applicant) {
        Page page = window.page();
        window.type("zdshbz");
        window.press("Enter");
        window.at("/counter/items");
        window.press("Enter");
        window.at("/situation");
        page.locator("fieldset").all().forEach(question -> {
            question.locator("input").first().focus();
            window.press(question.innerText().contains("由谁") ? "1" : "2");
        });
        window.press("Control+Enter");
        window.at("/applicant");
        window.press("F2");
        window.scan(applicant);
        for (String text : new String[] {"张建国", "13812345678", "畅家巷 1 号"}) {
            window.press("Tab");
            window.scan(text);
        }
        window.press("Control+Enter");
        window.at("/materials");
        page.locator("button:focus").waitFor();
        window.press("Enter");
        window.at("/form");
        page.locator("[data-island=form][data-ready]").waitFor();
    }

    private static void completeFirstMember(Pc window) {
        assertThat(field(window, "memberName_0").inputValue()).isEqualTo("张建国");
        field(window, "memberWorkAbility_0").focus();
        choose(window, "Enter");
    }

    /** With the applicant's number by mistake. */
    private static void addSpouse(Pc window, String applicant) {
        window.page().getByText("添加一行：家庭成员").focus();
        window.press("Enter");
        waitForFocus(window, "memberName_1");
        window.type("李梅");
        window.press("Tab");
        choose(window, "Enter", "Tab");
        window.type(applicant);
        window.press("Tab");
        choose(window, "ArrowDown");
        window.page().locator(".fjs-dropdownlist-item.focused:has-text('配偶')").waitFor();
        choose(window, "Enter", "Tab", "Tab");
        assertThat(field(window, "memberHukou_1").inputValue()).isEqualTo("620102001");
        choose(window, "Enter");
        window.page().locator("text=出现了不止一次").first().waitFor();
    }

    /** The first letter of a name stands for that member's number. */
    private static void addIncome(Pc window) {
        window.page().getByText("添加一行：收入").focus();
        window.press("Enter");
        waitForFocus(window, "incomeMember_0");
        window.type("张");
        window.press("Tab");
        choose(window, "Enter", "Tab");
        window.type("1894.50");
        window.press("Tab");
        window.type("100.25");
        window.press("Tab");
    }

    private static void fillTheRest(Pc window) {
        field(window, "authorizationSigned_0").focus();
        window.press("Space");
        field(window, "hardshipReason").focus();
        window.type("一人患病多年，另一人照料，没有稳定收入。");
        field(window, "accountKind-0").focus();
        window.press("1", "Tab");
        window.type("6222020200112233445");
    }

    private static void correctTheDuplicate(Pc window, String spouse) {
        Page page = window.page();
        page.locator("[data-errors]").waitFor();
        page.locator("[data-island=form][data-ready]").waitFor();
        assertThat(page.title()).startsWith("错误：");
        window.accessible();
        Locator number = field(window, "memberIdNumber_1");
        assertThat(number.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field(window, "incomeAmount_0").inputValue()).isEqualTo("1894.50");
        page.locator("[data-errors] a[href='#form.members[1].idNumber']").focus();
        window.press("Enter");
        waitForFocus(window, "memberIdNumber_1");
        window.press("Control+A");
        window.type(spouse);
        window.press("Tab");
        assertThat(number.getAttribute("aria-invalid")).isEqualTo("false");
    }

    private static void removeARow(Pc window) {
        Page page = window.page();
        page.getByText("添加一行：财产").focus();
        window.press("Enter");
        waitForFocus(window, "propertyKind_0");
        page.getByLabel("删除财产第 1 行").focus();
        window.press("Enter");
        page.locator("button:focus:has-text('添加一行：财产')").waitFor();
    }

    /** In a list of choices, once it stands open and listens. */
    private static void choose(Pc window, String... keys) {
        Locator list = window.page().locator(".fjs-dropdownlist");
        list.waitFor();
        list.scrollIntoViewIfNeeded();
        list.scrollIntoViewIfNeeded();
        window.press(keys);
    }

    private static Locator field(Pc window, String id) {
        return window.page().locator("[data-island=form] [id$='-" + id + "']:is(input,textarea)");
    }

    private static void waitForFocus(Pc window, String id) {
        window.page()
                .locator("[id$='-" + id + "']:focus")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
}
