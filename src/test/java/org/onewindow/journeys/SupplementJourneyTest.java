package org.onewindow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.onewindow.casework.SupplementItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages around acceptance in a browser: resident, window and supervisor, each with its error state. */
@HallTest
class SupplementJourneyTest {

    private static final Actor CLERK = new Actor("clerk1", "窗口");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Intake intake;

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
    void goesFromTheResidentsReplyToASecondRequest() {
        CaseReceipt receipt = receive(
                Ids.bornOn("1942-03-04"),
                IntakeVerdict.supplement(List.of(
                        new SupplementItem("form.residenceAddress", "居住地址", "楼号不对"),
                        new SupplementItem("form.accountKind", "账户种类", "与账号不符"))));
        try (Pc home = chromium.pc(port)) {
            home.page().navigate("/status");
            home.page().locator("#number").fill(receipt.caseNumber());
            home.page().locator("#code").fill(receipt.queryCode());
            home.press("Enter");
            home.page().locator("[name='form.residenceAddress']").waitFor();
            home.accessible();
            home.page().locator("main form button").click();
            home.page().locator("[data-errors]").waitFor();
            home.accessible();
            home.page().locator("[name='form.residenceAddress']").fill("示例路二号院 9 号楼");
            home.page().locator("[name='note.1']").fill("原来没有填错");
            home.page().locator("main form button").click();
            home.page().locator(".hall-flash").waitFor();
            home.accessible();
        }
        try (Pc window = chromium.pc(port).login("clerk1")) {
            window.page().navigate("/cases/" + receipt.caseNumber());
            window.page().locator("text=审查补正 >> visible=true").last().click();
            window.at("/review");
            window.accessible();
            assertThat(window.page().locator("main").innerText()).contains("示例路二号院 9 号楼", "原来没有填错");
            window.press("Control+Enter");
            window.page().locator("[data-errors]").waitFor();
            window.accessible();
            window.page().locator("[value=NEW_DEFECT]").check();
            window.page().locator("#missing").fill("委托书没有签名");
            window.press("Control+Enter");
            window.at("/cases/" + receipt.caseNumber());
            assertThat(window.complaints()).isEmpty();
        }
        try (Pc desk = chromium.pc(port).login("supervisor")) {
            // What waits for supervisors stands on the page that they see first.
            desk.at("/supervision/cases");
            desk.accessible();
            desk.page().getByText("批准再次补正：办件 " + receipt.caseNumber()).click();
            desk.at("/second-request");
            desk.accessible();
            desk.page().locator("#agreed").check();
            desk.page().locator("main form button").click();
            desk.page().locator("[data-errors]").waitFor();
            desk.accessible();
            desk.page().locator("#reason").fill("委托书是这次才交来的");
            desk.page().locator("main form button").click();
            desk.at("/cases/" + receipt.caseNumber());
            assertThat(desk.page().locator("main").innerText()).contains("委托书没有签名");
        }
    }

    @Test
    void answersLaterWhatWasOnlyReceived() {
        CaseReceipt receipt = receive(Ids.bornOn("1942-03-05"), IntakeVerdict.defer());
        try (Pc window = chromium.pc(port).login("clerk1")) {
            window.page().navigate("/cases/" + receipt.caseNumber() + "/receipt");
            window.accessible();
            window.page().navigate("/cases/" + receipt.caseNumber());
            window.page()
                    .locator("a.govuk-button", new Page.LocatorOptions().setHasText("审查申请"))
                    .click();
            window.at("/examination");
            window.accessible();
            window.page().locator("[value=SUPPLEMENT]").check();
            window.press("Control+Enter");
            window.page().locator("[data-errors]").waitFor();
            window.accessible();
            window.page().locator("[name='mark.residenceAddress']").fill("楼号不对");
            window.press("Control+Enter");
            window.at("/cases/" + receipt.caseNumber());
            window.page().navigate("/cases/" + receipt.caseNumber() + "/supplement");
            window.accessible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private CaseReceipt receive(String id, IntakeVerdict decided) {
        Submission submission = new Submission(
                "elderly-subsidy",
                Channel.WINDOW,
                "620102001",
                null,
                new Submission.Applicant("欧阳明德", "RESIDENT_ID", id, "13812345678", "畅家巷 1 号"),
                null,
                Map.of(),
                Map.ofEntries(
                        Map.entry("hukouAreaCode", "620102001001"),
                        Map.entry("hukouSince", "1940-01-01"),
                        Map.entry("residenceAddress", "畅家巷 1 号"),
                        Map.entry("residenceCommunity", "畅家巷"),
                        Map.entry("accountKind", "BANK"),
                        Map.entry("accountNumber", "6222020200112233445"),
                        Map.entry("accountHolder", "欧阳明德"),
                        Map.entry("povertyStatus", "NONE"),
                        Map.entry("receivesSameBenefitElsewhere", false),
                        Map.entry("livingProofMethod", "FACE"),
                        Map.entry("livingProofOn", "2026-11-01")),
                materials());
        String key = UUID.randomUUID().toString();
        return intake.receive(submission, decided, CLERK, key, key);
    }

    private static List<Submission.PresentedMaterial> materials() {
        List<Submission.PresentedMaterial> materials = new ArrayList<>();
        for (String code : List.of("ID_CARD", "HOUSEHOLD_REGISTER", "ACCOUNT")) {
            materials.add(new Submission.PresentedMaterial(code, "ORIGINAL", null, null, null));
        }
        return materials;
    }
}
