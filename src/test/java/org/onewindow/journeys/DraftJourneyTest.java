package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is typed at the window is kept, also on a slow line. */
@HallTest
class DraftJourneyTest {

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

    /** The draft is being saved while the last field is typed and the page is sent: the older of the two may not win. */
    @Test
    void sendsAPageAfterTheDraftThatIsStillOnItsWay() {
        try (Pc window = chromium.pc(port).login("clerk1")) {
            Page page = window.page();
            window.type("jzdj");
            window.press("Enter");
            window.at("/counter/items");
            window.press("Enter");
            window.at("/situation");
            page.locator("input[type=radio]").first().focus();
            window.press("1", "Tab", "1", "Tab", "2", "Control+Enter");
            window.at("/applicant");
            List<Route> onTheWay = new ArrayList<>();
            page.route("**/applicant", route -> {
                if (route.request().headers().containsKey("x-autosave")) {
                    onTheWay.add(route);
                } else {
                    route.resume();
                }
            });
            Map.of("idNumber", Ids.bornOn("1996-04-04"), "name", "司马青", "phone", "13812345678")
                    .forEach((field, value) ->
                            page.locator("[id='applicant." + field + "']").fill(value));
            page.waitForCondition(() -> !onTheWay.isEmpty());
            page.locator("[id='applicant.address']").fill("杨家园 9 号");
            window.press("Control+Enter");
            assertThat(page.url()).endsWith("/applicant");
            onTheWay.get(0).resume();
            window.at("/materials");
            page.goBack();
            page.reload();
            assertThat(page.locator("[id='applicant.address']").inputValue()).isEqualTo("杨家园 9 号");
            assertThat(window.complaints()).isEmpty();
        }
    }
}
