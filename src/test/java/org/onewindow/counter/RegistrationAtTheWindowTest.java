package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.casework.Assessments;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.items.residenceregistration.Registration;
import org.onewindow.items.residenceregistration.Registrations;
import org.onewindow.outcomes.CollectorRelation;
import org.onewindow.outcomes.Deliveries;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.outcomes.Prints;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 居住登记 from the first question to the receipt in the person's hand, in one visit and by one clerk. */
@HallTest
class RegistrationAtTheWindowTest {

    private static final String HOME = """
            "residenceAreaCode":"620102001002","residenceAddress":"杨家园 9 号 3 单元 201 室","livingKind":"RENT",""";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Registrations registrations;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Documents documents;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Assessments assessments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Window clerk;
    private RegistrationVisit visit;
    private String today;

    @BeforeEach
    void sitDown() {
        clerk = new Window(http, "clerk1");
        visit = new RegistrationVisit(clerk);
        today = LocalDate.now(clock).toString();
    }

    @Test
    void registersAndHandsOutTheReceiptInOneVisit() {
        String id = Ids.bornOn("1995-04-01");
        String number = visit.decided(id, "REGISTER", "SELF", register("SELF"), "GRANTED");

        Registration registration = registration(id).orElseThrow();
        assertThat(registration.registeredOn()).isEqualTo(today);
        assertThat(registration.address()).isEqualTo("杨家园 9 号 3 单元 201 室");
        assertThat(receipt(number).title()).isEqualTo("居住登记回执");
        assertThat(files.get(number).status()).isIn(CaseStatus.DELIVERED, CaseStatus.ARCHIVED);
    }

    @Test
    void keepsTheAddressSealed() {
        String id = Ids.bornOn("1995-04-02");
        visit.decided(id, "REGISTER", "SELF", register("SELF"), "GRANTED");
        byte[] home = jdbc.sql("select home from residence_registration where number = ?")
                .param(registration(id).orElseThrow().number())
                .query(byte[].class)
                .single();
        assertThat(new String(home, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("杨家园", "RENT");
    }

    @Test
    void keepsTheDayWhenTheAddressChangesWithinTheCity() {
        String id = Ids.bornOn("1995-04-03");
        visit.decided(id, "REGISTER", "SELF", register("SELF"), "GRANTED");
        Registration before = registration(id).orElseThrow();
        jdbc.sql("update residence_registration set registered_on = date '2026-01-10' where number = ?")
                .param(before.number())
                .update();

        String moved = """
                {"kind":"CHANGE","residenceAreaCode":"620103001","residenceAddress":"西津路 1 号","livingKind":"OWN",
                 "since":"%s","reporter":"SELF"}""".formatted(today);
        MvcTestResult elsewhere = visit.submitted(visit.filled(id, "CHANGE", "SELF", moved));
        assertThat(elsewhere).hasStatus(HttpStatus.FOUND);
        assertThat(Window.target(elsewhere)).endsWith("/receipt");

        String here = moved.replace("620103001", "620102001003");
        String number = visit.decided(id, "CHANGE", "SELF", here, "GRANTED");
        Registration after = registration(id).orElseThrow();
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.registeredOn()).isEqualTo("2026-01-10");
        assertThat(after.areaCode()).isEqualTo("620102001003");
        assertThat(receipt(number).title()).isEqualTo("居住登记回执");
    }

    @Test
    void endsWhenThePersonMovesOutAndBeginsAnewWhenTheyComeBack() {
        String id = Ids.bornOn("1995-04-04");
        visit.decided(id, "REGISTER", "SELF", register("SELF"), "GRANTED");
        String first = registration(id).orElseThrow().number();
        visit.decided(
                id,
                "MOVE_OUT",
                "SELF",
                "{\"kind\":\"MOVE_OUT\",\"leftOn\":\"" + today + "\",\"reporter\":\"SELF\"}",
                "GRANTED");
        assertThat(registration(id)).isEmpty();

        visit.decided(id, "REGISTER", "SELF", register("SELF"), "GRANTED");
        assertThat(registration(id).orElseThrow().number()).isNotEqualTo(first);
    }

    @Test
    void warnsOfAnEmployersCodeThatDoesNotVerifyAndRegistersAllTheSame() {
        String id = Ids.bornOn("1995-04-05");
        String wrong = register("EMPLOYER")
                .replace("}", ",\"reporterName\":\"示例制造有限公司\",\"reporterUscc\":\"91330100799655058A\"}");
        String page = visit.accepted(id, "REGISTER", "EMPLOYER", wrong);
        assertThat(Window.text(clerk.get(page))).contains("统一社会信用代码的校验位不符");
        assertThat(clerk.post(page, Map.of("decision", "GRANTED"))).hasStatus(HttpStatus.FOUND);
        assertThat(registration(id)).isPresent();

        String other = Ids.bornOn("1995-04-15");
        String right = wrong.replace("91330100799655058A", "91330100799655058B");
        String number = visit.decided(other, "REGISTER", "EMPLOYER", right, "GRANTED");
        assertThat(assessments.latest(number).orElseThrow().proposal().flags()).isEmpty();
    }

    @Test
    void saysWhatIsLeftToDoWhereTheRulesForbidAGrant() {
        String moveOut = "{\"kind\":\"MOVE_OUT\",\"leftOn\":\"" + today + "\",\"reporter\":\"SELF\"}";
        String page = visit.accepted(Ids.bornOn("1995-04-16"), "MOVE_OUT", "SELF", moveOut);
        MvcTestResult refused = clerk.post(page, Map.of("decision", "GRANTED"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.text(refused)).contains("请选“不予”并写明理由");
        assertThat(clerk.post(page, Map.of("decision", "REFUSED", "note", "没有登记过。")))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void asksALandlordForThePaperOfALandlord() {
        String draft = visit.begun(Ids.bornOn("1995-04-06"), "REGISTER", "LANDLORD");
        assertThat(Window.text(clerk.get(draft + "/materials"))).contains("出租人的身份证件", "房屋租赁合同");
    }

    /** Finding: the landlord stood at the window, and no choice of the page was true of them. */
    @Test
    void handsTheReceiptToTheLandlordWhoReported() {
        String id = Ids.bornOn("1995-04-17");
        String reported = register("LANDLORD").replace("}", ",\"reporterName\":\"赵建国\"}");
        String page = visit.accepted(id, "REGISTER", "LANDLORD", reported);
        String handOut = Window.target(clerk.post(page, Map.of("decision", "GRANTED")));
        assertThat(Window.text(clerk.get(handOut))).contains("申报人（房东、用人单位、学校）");

        String landlordsNumber = Ids.bornOn("1970-02-03");
        Map<String, String> landlord = new HashMap<>(Map.of(
                "relation", "REPORTER",
                "method", "COUNTER",
                "collectorName", "赵建国",
                "collector.idType", "RESIDENT_ID",
                "collectorIdNumber", landlordsNumber));
        assertThat(clerk.post(handOut, landlord)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        landlord.put("reason", "房东，凭身份证和租赁合同");
        assertThat(clerk.post(handOut, landlord)).hasStatus(HttpStatus.FOUND);

        String number = handOut.replace("/hand-out/", "");
        assertThat(deliveries.list(number)).singleElement().satisfies(delivery -> {
            assertThat(delivery.relation()).isEqualTo(CollectorRelation.REPORTER);
            assertThat(delivery.idNumberMasked())
                    .isEqualTo(
                            IdNumber.parse(IdType.RESIDENT_ID, landlordsNumber).masked());
        });
        assertThat(Prints.of(documents, number, "delivery")).contains("赵建国", "申报人");
    }

    @Test
    void doesNotGrantASecondRegistrationAndTellsWhy() {
        String id = Ids.bornOn("1995-04-07");
        visit.decided(id, "REGISTER", "SELF", register("SELF"), "GRANTED");
        String page = visit.accepted(id, "REGISTER", "SELF", register("SELF"));
        assertThat(Window.text(clerk.get(page))).contains("不符合，建议不予", "已有有效的居住登记");

        MvcTestResult refused = clerk.post(page, Map.of("decision", "GRANTED"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Window.text(refused)).contains("不符合条件");
        assertThat(clerk.post(page, Map.of("decision", "REFUSED"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);

        String number = Window.target(clerk.post(page, Map.of("decision", "REFUSED", "note", "已在杨家园登记，应办变更。")))
                .replace("/hand-out/", "");
        assertThat(documents.list(number))
                .extracting(IssuedDocument::title)
                .contains("居住登记不予登记告知书")
                .doesNotContain("居住登记回执");
        assertThat(Prints.of(documents, number, "refusal"))
                .contains("“居住登记：能否登记”第")
                .doesNotContain("residence-registration");
    }

    @Test
    void notesALateReportAndRegistersAllTheSame() {
        String id = Ids.bornOn("1995-04-08");
        String late = register("SELF").replace(today, "2026-01-10");
        String number = visit.decided(id, "REGISTER", "SELF", late, "GRANTED");
        assertThat(assessments.latest(number).orElseThrow().proposal().flags()).containsExactly("REPORTED_LATE");
        assertThat(registration(id).orElseThrow().registeredOn()).isEqualTo(today);
    }

    @Test
    void sendsThoseWhoLiveElsewhereToTheirOwnPlace() {
        String draft = visit.filled(
                Ids.bornOn("1995-04-09"), "REGISTER", "SELF", register("SELF").replace("620102001002", "330102001002"));
        assertThat(Window.text(clerk.get(draft + "/decision"))).contains("规则建议：<strong>不予受理", "不在本厅管辖范围");
    }

    private String register(String reporter) {
        return "{\"kind\":\"REGISTER\"," + HOME + "\"since\":\"" + today + "\",\"reporter\":\"" + reporter + "\"}";
    }

    private Optional<Registration> registration(String id) {
        return registrations.current(IdNumber.parse(IdType.RESIDENT_ID, id));
    }

    private IssuedDocument receipt(String number) {
        List<IssuedDocument> receipts = documents.list(number).stream()
                .filter(document -> document.code().equals("registration-receipt"))
                .toList();
        assertThat(receipts).hasSize(1);
        return receipts.get(0);
    }
}
