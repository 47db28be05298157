package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseReceipt;
import org.onewindow.casework.Channel;
import org.onewindow.casework.Intake;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.Submission;
import org.onewindow.casework.Submission.PresentedMaterial;
import org.onewindow.casework.SupplementItem;
import org.onewindow.materials.Materials;
import org.onewindow.materials.Upload;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The photo for a card that comes later: at home and at the window, asked for or promised, with a script and without. */
@HallTest
class SuppliedPhotoJourneyTest {

    private static final String HERE = "620102001";
    private static final String TIANJIN = "120101001";
    private static final String FILE = "input[type=file]";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Intake intake;

    @Autowired
    private Materials materials;

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

    /** Tianjin takes 14 to 20 KB: what is plain is not refused as too small, but pressed less. On a telephone. */
    @Test
    void fillsTheSmallestSizeOfARegionAtHome() {
        CaseReceipt receipt = asked(Ids.bornOn("1991-07-01"), TIANJIN);
        try (Pc home = chromium.pc(port)) {
            home.page().setViewportSize(375, 812);
            progress(home, receipt);
            assertThat(home.page().locator("main").innerText()).contains("358×441 像素，14 至 20 KB");
            home.accessible();
            Camera.Made made = crop(home, Camera.plain());
            assertThat(made.pixels()).isEqualTo("358×441");
            assertThat(made.bytes()).isBetween(14_000, 20_000);
            assertThat(made.dpi()).isEqualTo(350);
            home.accessible();
            home.page()
                    .locator("main form button.govuk-button:not([type=button])")
                    .press("Enter");
            home.page().locator(".hall-flash").waitFor();
            assertThat(home.complaints()).isEmpty();
        }
        assertThat(photo(receipt).size()).isBetween(14_000, 20_000);
    }

    @Test
    void cropsWhatIsBroughtToTheWindowLater() {
        CaseReceipt receipt = asked(Ids.bornOn("1991-07-02"), HERE);
        atTheWindow(receipt, "登记补正材料");
    }

    @Test
    void cropsWhatWasPromisedAtAcceptance() {
        CaseReceipt receipt = receive(
                Ids.bornOn("1991-07-03"),
                HERE,
                IntakeVerdict.accept(),
                new PresentedMaterial("PHOTO", "PENDING", null, null, null));
        atTheWindow(receipt, "登记容缺材料");
    }

    @Test
    void takesAFittingFileAndRefusesAnotherInWordsWithoutAScript() {
        CaseReceipt receipt = asked(Ids.bornOn("1991-07-04"), HERE);
        try (Pc home = chromium.withoutScripts(port)) {
            progress(home, receipt);
            home.page().locator(FILE).setInputFiles(Camera.plain());
            home.page().locator("main form button").click();
            Locator errors = home.page().locator("[data-errors]");
            errors.waitFor();
            assertThat(errors.innerText()).contains("宽 358、高 441 像素");
            home.picture("没有脚本");
            home.page().locator(FILE).setInputFiles(Camera.fits());
            home.page().locator("main form button").click();
            home.page().locator(".hall-flash").waitFor();
        }
        assertThat(photo(receipt).fileName()).isEqualTo("fits.jpg");
    }

    private void atTheWindow(CaseReceipt receipt, String title) {
        try (Pc window = chromium.pc(port).login("clerk1")) {
            window.page().navigate("/cases/" + receipt.caseNumber() + "/supplement");
            assertThat(window.page().locator("h1").innerText()).isEqualTo(title);
            window.accessible();
            FilePayload camera = new FilePayload("camera.jpg", "image/jpeg", Camera.portrait("jpg"));
            assertThat(crop(window, camera).dpi()).isEqualTo(350);
            window.accessible();
            window.press("Control+Enter");
            window.at("/cases/" + receipt.caseNumber() + "(\\?|$)");
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(photo(receipt).size()).isBetween(10_000, 20_000);
    }

    /** Moves and takes the picture without a mouse. */
    private static Camera.Made crop(Pc pc, FilePayload picture) {
        Page page = pc.page();
        page.locator(FILE).setInputFiles(picture);
        Locator dialog = page.locator("dialog.hall-photo[data-ready]");
        dialog.waitFor();
        pc.accessible();
        pc.press("+", "+", "ArrowDown", "Enter");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.locator("text=已裁剪：358×441 像素").waitFor();
        return Camera.made(pc, page.locator(FILE).getAttribute("id"));
    }

    private static void progress(Pc home, CaseReceipt receipt) {
        home.page().navigate("/status");
        home.page().locator("#number").fill(receipt.caseNumber());
        home.page().locator("#code").fill(receipt.queryCode());
        home.press("Enter");
        home.page().locator(FILE).waitFor();
    }

    private Upload photo(CaseReceipt receipt) {
        List<Upload> photos = materials.uploads(receipt.caseNumber()).stream()
                .filter(upload -> upload.code().equals("PHOTO"))
                .toList();
        assertThat(photos).hasSize(1);
        return photos.get(0);
    }

    private CaseReceipt asked(String id, String area) {
        return receive(id, area, IntakeVerdict.supplement(List.of(new SupplementItem("PHOTO", "申领人的相片", "没有带来，请补交。"))));
    }

    private CaseReceipt receive(String id, String area, IntakeVerdict verdict, PresentedMaterial... more) {
        Submission submission = new Submission(
                "residence-permit",
                Channel.WINDOW,
                area,
                null,
                new Submission.Applicant("欧阳明德", "RESIDENT_ID", id, "13812345678", "杨家园 7 号"),
                null,
                Map.of("serviceKind", "FIRST", "applicantRole", "SELF", "dwellingProof", "LEASE"),
                Map.of(
                        "serviceKind", "FIRST",
                        "hukouAreaCode", "330102",
                        "residenceAreaCode", area + "002",
                        "residenceAddress", "杨家园 7 号",
                        "registeredOn", "2025-01-10",
                        "grounds", List.of("DWELLING"),
                        "dwellingProof", "LEASE",
                        "addressProof", "LEASE",
                        "leaseTo", "2036-12-31",
                        "delivery", "COUNTER"),
                Stream.concat(
                                Stream.of("ID_CARD", "REGISTRATION_RECEIPT", "LEASE")
                                        .map(code -> new PresentedMaterial(code, "ORIGINAL", null, null, null)),
                                Stream.of(more))
                        .toList());
        String key = UUID.randomUUID().toString();
        return intake.receive(submission, verdict, new Actor("clerk1", "窗口"), key, key);
    }
}
