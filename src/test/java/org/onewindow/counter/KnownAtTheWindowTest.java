package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.casework.Submissions;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.Prints;
import org.onewindow.registers.Lookup;
import org.onewindow.registers.LookupKind;
import org.onewindow.registers.SimulatedLookups;
import org.onewindow.support.DateWords;
import org.onewindow.workflow.HallTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What registers know is filled in and not demanded; a register that is silent blocks nothing. */
@HallTest
class KnownAtTheWindowTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private SimulatedLookups registers;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Documents documents;

    @Autowired
    private HallTasks hallTasks;

    @Autowired
    private Clock clock;

    private Window clerk;
    private LocalDate registeredOn;

    @BeforeEach
    void sitDown() {
        clerk = new Window(http, "clerk1");
        registeredOn = LocalDate.now(clock).minusMonths(8);
    }

    @AfterEach
    void letThemSpeak() {
        registers.beSilent(false);
    }

    @Test
    void fillsInWhatIsRegisteredAndSaysWhereItCameFrom() {
        String draft = begun(known(Ids.bornOn("1992-05-01")));
        String form = Window.text(clerk.get(draft + "/form"));
        assertThat(form)
                .contains("\"registrationNumber\":\"D-2026-1\"", "\"registeredOn\":\"" + registeredOn + "\"")
                .contains("\"residenceAddress\":\"杨家园 7 号\"", "来自居住登记共享数据，请与申请人核对")
                .contains("数据共享查询", "连续缴费 <span>9</span> 个月");
    }

    @Test
    void doesNotDemandWhatRegistersKnow() {
        String known = Window.text(clerk.get(begun(known(Ids.bornOn("1992-05-02"))) + "/materials"));
        assertThat(known).contains("材料", "申领人的居民身份证").doesNotContain("申领人的相片", "material.REGISTRATION_RECEIPT");
        String unknown = Window.text(clerk.get(begun(Ids.bornOn("1992-05-03")) + "/materials"));
        assertThat(unknown).contains("申领人的相片", "material.REGISTRATION_RECEIPT", "查无记录");
    }

    @Test
    void goesOnWithoutASilentRegisterAndAsksItAgainLater() {
        String id = known(Ids.bornOn("1992-05-04"));
        registers.beSilent(true);
        String draft = begun(id);
        assertThat(Window.text(clerk.get(draft + "/materials")))
                .contains("没有答复", "不影响办理", "申领人的相片", "material.REGISTRATION_RECEIPT");
        registers.beSilent(false);
        clerk.post(draft + "/applicant", Application.applicant(id));
        assertThat(Window.text(clerk.get(draft + "/materials"))).doesNotContain("没有答复", "申领人的相片");
    }

    @Test
    void forgetsWhatWasKnownOfAnotherNumber() {
        String draft = begun(known(Ids.bornOn("1992-05-05")));
        clerk.post(draft + "/applicant", Application.applicant(Ids.bornOn("1992-05-06")));
        assertThat(Window.text(clerk.get(draft + "/materials"))).contains("申领人的相片");
        assertThat(Window.text(clerk.get(draft + "/form"))).doesNotContain("D-2026-1");
    }

    @Test
    void countsForAnApplicationThroughTheInterfaceToo() {
        String number = submit(known(Ids.bornOn("1992-05-07")));
        Submissions.Answers answers = submissions.of(number);
        assertThat(answers.known().value("register.registeredOn")).contains(registeredOn.toString());
        assertThat(answers.known().inputs())
                .containsEntry("registrationKnown", "YES")
                .containsEntry("photoKnown", "YES")
                .containsEntry("insuranceKnown", "YES");
        assertThat(status(number)).isEqualTo("已受理");
        assertThat(status(submit(Ids.bornOn("1992-05-08")))).isEqualTo("待补正");
    }

    /** The months of insurance are no field of the form: whoever verifies must see them where they are. */
    @Test
    void showsWhoeverVerifiesWhatIsKnownWithItsSourceAndTime() {
        String number = submit(known(Ids.bornOn("1992-05-10")));
        String asked = DateWords.moment(
                Objects.requireNonNull(submissions.of(number).known().askedAt()));
        String window = Window.text(clerk.get("/cases/" + number + "?tab=application"));
        String officer = Window.text(new Window(http, "police").get("/desk/tasks/" + verifying(number) + "/case"));
        assertThat(List.of(window, officer))
                .allSatisfy(page -> assertThat(page)
                        .contains("数据共享取得的信息", "连续缴纳社会保险", "9 个月", "社会保险缴费共享数据", asked)
                        .contains("证件照片", "已有，不用提交", DateWords.day(registeredOn)));
        assertThat(Prints.of(documents, number, "application"))
                .contains("数据共享取得的信息", "9个月", "社会保险缴费共享数据", asked.replace(" ", ""));
    }

    @Test
    void takesNoWordOfAClientForTheRegister() {
        String id = Ids.bornOn("1992-05-11");
        String form = body(id, "").replace("\"delivery\":", "\"insuranceMonths\":\"9\",\"delivery\":");
        assertThat(new Channel(http).submit(form)).hasStatus(HttpStatus.BAD_REQUEST);
        for (String key : List.of("insuranceKnown", "photoKnown", "registrationKnown")) {
            String situation = body(id, "").replace("\"applicantRole\":", "\"" + key + "\":\"YES\",\"applicantRole\":");
            assertThat(new Channel(http).submit(situation)).as(key).hasStatus(HttpStatus.BAD_REQUEST);
        }
        String whole = body(id, "").replace("\"channel\":", "\"known\":{\"answers\":[]},\"channel\":");
        assertThat(new Channel(http).submit(whole)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(submissions.of(submit(id)).known().inputs()).containsEntry("insuranceKnown", "");
    }

    @Test
    void turnsNobodyAwayForBringingWhatIsKnown() {
        String id = known(Ids.bornOn("1992-05-09"));
        assertThat(status(submit(id, ",{\"code\":\"PHOTO\",\"presented\":\"ORIGINAL\"}")))
                .isEqualTo("已受理");
    }

    /** Somebody of whom every register knows something. */
    private String known(String id) {
        registers.know(
                LookupKind.REGISTRATION,
                id,
                Optional.of(Map.of(
                        Lookup.REGISTRATION_NUMBER, "D-2026-1",
                        Lookup.REGISTERED_ON, registeredOn.toString(),
                        Lookup.RESIDENCE_AREA_CODE, "620102001002",
                        Lookup.RESIDENCE_ADDRESS, "杨家园 7 号")));
        registers.know(LookupKind.INSURANCE_MONTHS, id, Optional.of(Map.of(Lookup.INSURANCE_MONTHS, "9")));
        registers.know(LookupKind.PHOTO, id, Optional.of(Map.of()));
        return id;
    }

    private String begun(String id) {
        String draft = Window.target(clerk.post("/drafts", Map.of("item", "residence-permit")))
                .replace("/situation", "");
        Map<String, String> situation = new HashMap<>(Map.of(
                "situation.serviceKind", "FIRST",
                "situation.applicantRole", "SELF",
                "situation.dwellingProof", "LEASE"));
        clerk.post(draft + "/situation", situation);
        assertThat(clerk.post(draft + "/applicant", Application.applicant(id))).hasStatus(HttpStatus.FOUND);
        return draft;
    }

    /** An application without registration day, photo and registration receipt. */
    private String submit(String id) {
        return submit(id, "");
    }

    private String submit(String id, String more) {
        MvcTestResult answer = new Channel(http).submit(body(id, more));
        assertThat(answer).as(Window.text(answer)).hasStatus(HttpStatus.CREATED);
        return JsonPath.read(Window.text(answer), "$.caseNumber");
    }

    private static String body(String id, String more) {
        return """
                {"item":"residence-permit","channel":"PC","areaCode":"620102001",
                 "applicant":{"name":"欧阳明德","idType":"RESIDENT_ID","idNumber":"%s","phone":"13812345678",
                   "address":"杨家园 7 号"},
                 "situation":{"serviceKind":"FIRST","applicantRole":"SELF","dwellingProof":"LEASE"},
                 "form":{"serviceKind":"FIRST","hukouAreaCode":"330102","residenceAreaCode":"620102001002",
                   "residenceAddress":"杨家园 7 号","grounds":["DWELLING"],"dwellingProof":"LEASE",
                   "addressProof":"LEASE","delivery":"COUNTER"},
                 "materials":[{"code":"ID_CARD","presented":"ORIGINAL"},{"code":"LEASE","presented":"COPY"}%s]}""".formatted(id, more);
    }

    private String verifying(String number) {
        return Awaitility.await()
                .until(() -> hallTasks.find(number, "verifyResidence"), Optional::isPresent)
                .orElseThrow()
                .taskId();
    }

    private String status(String number) {
        List<String> found = List.of("已受理", "待补正", "审核中", "不予受理");
        String page = Window.text(clerk.get("/cases/" + number));
        return found.stream().filter(page::contains).findFirst().orElse(page);
    }
}
