package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A picture from a camera becomes the photo of a residence permit at the window, without a mouse. */
@HallTest
class PhotoJourneyTest {

    private static final String FILE = "[id='file.PHOTO']";
    private static final int MOST_BYTES = 20_000;

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
    void cropsAPictureThatIsTooLargeByKeyboardAndHasItAccepted() {
        try (Pc window = chromium.pc(port).login("clerk1")) {
            List<String> scripts = new ArrayList<>();
            window.page().onRequest(request -> scripts.add(request.url()));
            materials(window, Ids.bornOn("1995-03-02"));
            assertThat(scripts).noneMatch(url -> url.contains("islands/photo"));
            window.page()
                    .locator(FILE)
                    .setInputFiles(new FilePayload("camera.jpg", "image/jpeg", Camera.portrait("jpg")));
            Locator dialog = window.page().locator("dialog.hall-photo[data-ready]");
            dialog.waitFor();
            assertThat(scripts).anyMatch(url -> url.contains("islands/photo"));
            window.accessible();
            String before = transform(window);
            window.press("+", "+", "+", "ArrowDown", "ArrowLeft");
            assertThat(transform(window)).isNotEqualTo(before);
            window.picture("裁剪后");
            window.press("Enter");
            dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            window.page().locator("text=已裁剪：358×441 像素").waitFor();
            window.accessible();
            Camera.Made made = Camera.made(window, "file.PHOTO");
            assertThat(made.pixels()).isEqualTo("358×441");
            assertThat(made.bytes()).isBetween(MOST_BYTES / 2, MOST_BYTES);
            assertThat(made.dpi()).isEqualTo(350);
            send(window);
            window.page().locator("strong:text-is('camera.jpg')").waitFor();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void leavesAFittingFileAloneAndAnUnfitOneToTheHall() {
        try (Pc window = chromium.pc(port).login("clerk1")) {
            materials(window, Ids.bornOn("1995-03-03"));
            window.page()
                    .locator(FILE)
                    .setInputFiles(new FilePayload("clear.png", "image/png", Camera.portrait("png")));
            window.page().locator("dialog.hall-photo[data-ready]").waitFor();
            window.press("Escape");
            window.page().locator("text=没有裁剪，这张相片不合要求。").waitFor();
            send(window);
            assertThat(window.page().locator("[data-errors]").innerText()).contains("JPEG");
            window.page().locator(FILE).setInputFiles(Camera.fits());
            window.page().locator("text=这张相片合要求。").waitFor();
            assertThat(window.page().locator("dialog.hall-photo").count()).isZero();
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** Begins an application and goes to its materials. */
    private static void materials(Pc window, String id) {
        window.type("jzz");
        window.press("Enter");
        window.at("/counter/items");
        window.press("Enter");
        window.at("/situation");
        window.page().locator("[name='situation.serviceKind'][value=FIRST]").check();
        window.page().locator("[name='situation.applicantRole'][value=SELF]").check();
        window.page().locator("[name='situation.dwellingProof'][value=LEASE]").check();
        window.press("Control+Enter");
        window.at("/applicant");
        window.page().locator("[id='applicant.idNumber']").fill(id);
        window.page().locator("[id='applicant.name']").fill("司马青");
        window.page().locator("[id='applicant.phone']").fill("13812345678");
        window.page().locator("[id='applicant.address']").fill("杨家园 9 号");
        window.press("Control+Enter");
        window.at("/materials");
    }

    /** Sends the page with nothing ticked, so that it comes back and shows what was uploaded or refused. */
    private static void send(Pc window) {
        window.press("Control+Enter");
        window.page().locator("[data-errors]").waitFor();
    }

    private static String transform(Pc window) {
        return String.valueOf(
                window.page().evaluate("document.querySelector('cropper-image').$getTransform().join(' ')"));
    }
}
