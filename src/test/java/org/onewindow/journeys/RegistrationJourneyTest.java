package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A residence registration in one visit: the window asks, accepts, decides and hands out, without a mouse. */
@HallTest
class RegistrationJourneyTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

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

    @Test
    void registersAResidentWhileSheWaits() {
        String id = Ids.bornOn("1996-02-03");
        try (Pc window = chromium.pc(port).login("clerk1")) {
            window.type("jzdj");
            window.press("Enter");
            window.at("/counter/items");
            window.press("Enter");
            window.at("/situation");
            window.page().locator("input[type=radio]").first().focus();
            window.press("1", "Tab", "1", "Tab", "2", "Control+Enter");
            applicant(window, id);
            window.at("/materials");
            assertThat(window.page().locator("main").innerText()).contains("居民身份证", "房屋租赁合同");
            window.press("Enter");
            form(window);
            window.at("/check");
            window.press("Control+Enter");
            window.at("/decision");
            window.press("1", "Control+Enter");
            window.at("/cases/tasks/.+/decision");
            window.accessible();
            assertThat(window.page().locator("main").innerText()).contains("符合，可以准予", "半年从登记之日起算", "杨家园 9 号");
            window.press("1", "Control+Enter");
            handOut(window, id);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void applicant(Pc window, String id) {
        window.at("/applicant");
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan("司马青");
        window.press("Tab");
        window.scan("13812345678");
        window.press("Tab");
        window.scan("杨家园 9 号");
        window.press("Control+Enter");
    }

    private void form(Pc window) {
        window.at("/form");
        window.page().locator("[data-island=form][data-ready]").waitFor();
        window.page().getByLabel("从哪天起住在这里").fill(LocalDate.now(clock).toString());
        window.press("Tab", "Tab");
        window.accessible();
        window.press("Control+Enter");
    }

    private static void handOut(Pc window, String id) {
        window.at("/hand-out/");
        window.accessible();
        Locator letter = window.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("居住登记回执"))
                .first();
        byte[] paper = window.page().request().get(letter.getAttribute("href")).body();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        window.press("F2");
        window.scan(id);
        window.press("Tab");
        window.scan("司马青");
        window.press("Control+Enter");
        window.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打印送达回证"))
                .waitFor();
        window.accessible();
    }
}
