package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.casework.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HallTest
class CaseFileTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseFiles files;

    private Window clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Window(http, "clerk1");
    }

    @Test
    void theReceiptPromisesADateAndDerivesIt() {
        String number = clerk.accept(clerk.fill(Ids.bornOn("1942-01-01")));
        String receipt = Window.text(clerk.get("/cases/" + number + "/receipt"));
        assertThat(receipt).contains(number, "前办结", "从次日起数 20 个工作日", "data:image/png;base64", "收件凭证");
    }

    @Test
    void masksNumbersAndWritesDownWhoRevealsThem() {
        String id = Ids.bornOn("1942-01-02");
        String number = clerk.accept(clerk.fill(id));
        for (String tab : new String[] {"progress", "people", "application", "materials", "timeline", "looks"}) {
            assertThat(Window.text(clerk.get("/cases/" + number + "?tab=" + tab)))
                    .doesNotContain(id, "13812345678", "6222020200112233445");
        }
        assertThat(Window.text(clerk.post("/cases/" + number + "/reveal", Map.of("what", "applicant.idNumber"))))
                .contains(id);
        assertThat(Window.text(clerk.get("/cases/" + number + "?tab=looks"))).contains("显示完整申请人证件号码");
        assertThat(clerk.post("/cases/" + number + "/reveal", Map.of("what", "applicant.secret")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysInPlainWordsForWhomItWaits() {
        String number = clerk.accept(clerk.fill(Ids.bornOn("1942-01-03")));
        assertThat(Window.text(clerk.get("/cases/" + number))).contains("等我们：社区核查");
    }

    @Test
    void opensForTheOfficersWhoHaveToDoWithItAndForNobodyElse() {
        String number = clerk.accept(clerk.fill(Ids.bornOn("1942-01-04")));
        assertThat(new Window(http, "community").get("/cases/" + number)).hasStatusOk();
        assertThat(new Window(http, "supervisor").get("/cases/" + number)).hasStatusOk();
        assertThat(new Window(http, "modeler").get("/cases/" + number)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(new Window(http, "street").post("/cases/" + number + "/withdrawal", Map.of("reason", "x")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(clerk.get("/cases/no-such-number")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsTheApplicantOfAnEndedCaseWhereTheReasonIsAndThatTheDoorStaysOpen() {
        String number = clerk.accept(clerk.fill(Ids.bornOn("1942-01-31")));
        Map<String, String> pair = Map.of("number", number, "code", files.queryCode(number));
        assertThat(Window.text(clerk.post("/status", pair))).contains(number).doesNotContain("重新申请");
        clerk.post("/cases/" + number + "/withdrawal", Map.of("reason", "不再办理"));
        assertThat(Window.text(clerk.post("/status", pair))).contains("终止的原因写在《终止办理告知书》里", "随时重新申请");
    }

    @Test
    void offersOnlyWhatTheReaderMayDo() {
        String draft = clerk.fill(Ids.bornOn("1942-01-10"));
        clerk.post(draft + "/materials", Map.of("material.ID_CARD", "MISSING", "everything", "ORIGINAL"));
        String number = Window.number(clerk.post(draft + "/decision", Map.of("outcome", "SUPPLEMENT")));
        assertThat(Window.text(clerk.get("/cases/" + number))).contains("登记补正材料", "撤回申请");
        assertThat(Window.text(new Window(http, "street").get("/cases/" + number)))
                .contains("请申请人在", "补打回执")
                .doesNotContain("登记补正材料", "撤回申请");
        clerk.post("/cases/" + number + "/withdrawal", Map.of("reason", "材料不再补了"));
        assertThat(Window.text(clerk.get("/cases/" + number))).contains(">出件</a>");
        assertThat(Window.text(new Window(http, "street").get("/cases/" + number)))
                .doesNotContain(">出件</a>");
    }

    @Test
    void isFoundByNumberNameAndIdentityWithoutPuttingThemIntoTheAddress() {
        String id = Ids.bornOn("1942-01-05");
        String number = clerk.accept(clerk.fill(id));
        assertThat(Window.target(clerk.post("/cases/search", Map.of("q", number))))
                .isEqualTo("/cases/" + number);
        assertThat(Window.target(clerk.post("/cases/search", Map.of("q", id)))).isEqualTo("/cases/" + number);
        MvcTestResult byName = new Window(http, "street").post("/cases/search", Map.of("q", "欧阳明德"));
        assertThat(Window.text(byName)).contains(number);
        assertThat(Window.text(clerk.post("/cases/search", Map.of("q", "没有这人"))))
                .contains("没有找到");
    }

    @Test
    void tellsOnceWhatIsMissingTakesTheReplyAndGoesOn() {
        String draft = clerk.fill(Ids.bornOn("1942-01-06"));
        clerk.post(draft + "/materials", Map.of("material.ID_CARD", "MISSING", "everything", "ORIGINAL"));
        assertThat(clerk.post(draft + "/decision", Map.of("outcome", "ACCEPT")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        String number = Window.number(clerk.post(draft + "/decision", Map.of("outcome", "SUPPLEMENT")));
        assertThat(Window.text(clerk.get("/cases/" + number))).contains("等申请人：补交材料", "登记补正材料");

        String page = "/cases/" + number + "/supplement";
        assertThat(clerk.post(page, Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.target(clerk.post(page, Map.of("line.0", "ORIGINAL"))))
                .isEqualTo("/cases/" + number);
        assertThat(Window.text(clerk.get("/cases/" + number))).contains("等我们：社区核查");
        assertThat(clerk.get(page)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void asksForNothingMoreOnceTheCaseWasGivenUp() {
        String draft = clerk.fill(Ids.bornOn("1942-01-09"));
        clerk.post(draft + "/materials", Map.of("material.ID_CARD", "MISSING", "everything", "ORIGINAL"));
        String number = Window.number(clerk.post(draft + "/decision", Map.of("outcome", "SUPPLEMENT")));
        clerk.post("/cases/" + number + "/withdrawal", Map.of("reason", "材料不再补了"));
        assertThat(Window.text(clerk.get("/cases/" + number))).contains("已终止").doesNotContain("登记补正材料", "请申请人在");
        assertThat(clerk.get("/cases/" + number + "/supplement")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void neitherRefusesNorWithdrawsWithoutAReason() {
        String draft = clerk.fill(Ids.bornOn("1942-01-07"));
        assertThat(clerk.post(draft + "/decision", Map.of("outcome", "NOT_ACCEPT", "reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        String number = clerk.accept(draft);
        String page = "/cases/" + number + "/withdrawal";
        assertThat(clerk.post(page, Map.of("reason", ""))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.target(clerk.post(page, Map.of("reason", "改到外地办理")))).isEqualTo("/cases/" + number);
        assertThat(Window.text(clerk.get("/cases/" + number))).contains("已终止");
    }

    @Test
    void handsALetterToTheApplicantOnlyAndPrintsTheDeliveryReceipt() {
        String id = Ids.bornOn("1942-01-08");
        String draft = clerk.fill(id);
        String number =
                Window.number(clerk.post(draft + "/decision", Map.of("outcome", "NOT_ACCEPT", "reason", "请到户籍地办理。")));
        String found = Window.target(clerk.post("/hand-out", Map.of("q", "http://hall/status?number=" + number)));
        assertThat(found).isEqualTo("/hand-out/" + number);

        Map<String, String> stranger = Map.of(
                "relation", "APPLICANT",
                "collector.idType", "RESIDENT_ID",
                "collectorIdNumber", Ids.bornOn("1980-01-01"),
                "collectorName", "路人");
        assertThat(clerk.post(found, stranger)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        Map<String, String> applicant = Map.of(
                "relation", "APPLICANT",
                "collector.idType", "RESIDENT_ID",
                "collectorIdNumber", id,
                "collectorName", "欧阳明德");
        assertThat(Window.target(clerk.post(found, applicant))).isEqualTo(found);
        assertThat(Window.text(clerk.get("/cases/" + number + "?tab=documents")))
                .contains("送达回证", "窗口领取");
    }
}
