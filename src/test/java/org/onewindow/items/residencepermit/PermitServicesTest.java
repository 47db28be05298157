package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.Timeline;
import org.onewindow.fees.Fees;
import org.onewindow.items.residencepermit.permits.Permit;
import org.onewindow.items.residencepermit.permits.PermitState;
import org.onewindow.licences.Licence;
import org.onewindow.licences.LicenceState;
import org.onewindow.licences.Licences;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.outcomes.Prints;
import org.onewindow.registers.LookupKind;
import org.onewindow.registers.SimulatedLookups;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What each service of the residence permit does to a permit, from the application to the hand-out. */
@HallTest
class PermitServicesTest {

    @Autowired
    PermitWalk cases;

    @Autowired
    MockMvcTester http;

    @Autowired
    CaseFiles files;

    @Autowired
    Documents documents;

    @Autowired
    Timeline timeline;

    @Autowired
    Licences licences;

    @Autowired
    Fees fees;

    @Autowired
    SimulatedLookups registers;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void replacesADamagedCardForAFeeAndForTheOldOne() {
        String id = Ids.bornOn("1981-01-02");
        Permit before = cases.issued(id);
        Licence first = licences.find(before.number()).orElseThrow();
        String number = granted(id, "REPLACE");
        String path = Objects.requireNonNull(cases.await(number, "collectFee").page());
        assertThat(cases.paid("clerk1", number, path, "20.00")).hasStatus3xxRedirection();
        cases.cardMade(number);
        cases.await(number, "handOut");

        assertThat(Channel.text(cases.page("clerk1", "/hand-out/" + number))).contains("已经收回：损坏的居住证原证");
        MvcTestResult kept = cases.handOut(number, id, Map.of());
        assertThat(kept).hasStatus(422);
        assertThat(Channel.text(kept)).contains("请先收回“损坏的居住证原证”");
        assertThat(cases.handOut(number, id, Map.of("takenBack", "yes"))).hasStatus3xxRedirection();
        assertThat(files.get(number).status()).isIn(CaseStatus.DELIVERED, CaseStatus.ARCHIVED);
        assertThat(timeline.of(number))
                .anyMatch(entry -> entry.what().equals("收回旧证") && entry.why().equals("损坏的居住证原证"));

        assertThat(letters(number)).contains("replacement-receipt", "fee-receipt", "delivery");
        assertThat(record(before)).contains("换领新证");
        assertThat(cases.permit(id)).isEqualTo(before);
        assertReplaced(first, before);
        assertDatesInChinese(number);
    }

    @Test
    void reissuesALostCardForAFeeAndVoidsTheOldLicence() {
        String id = Ids.bornOn("1981-02-03");
        Permit before = cases.issued(id);
        Licence first = licences.find(before.number()).orElseThrow();
        String number = granted(id, "REISSUE");
        String path = Objects.requireNonNull(cases.await(number, "collectFee").page());
        assertThat(cases.paid("clerk1", number, path, "20.00")).hasStatus3xxRedirection();
        cases.cardMade(number);
        cases.await(number, "handOut");
        assertThat(Channel.text(cases.page("clerk1", "/hand-out/" + number))).doesNotContain("已经收回");
        assertThat(cases.handOut(number, id, Map.of())).hasStatus3xxRedirection();
        assertThat(cases.permit(id).state()).isEqualTo(PermitState.ACTIVE);
        assertThat(record(before)).contains("补领新证");
        assertReplaced(first, before);
        assertDatesInChinese(number);
    }

    @Test
    void writesANewAddressIntoThePermitAndItsLicenceWithoutFeeOrCard() {
        String id = Ids.bornOn("1981-03-04");
        Permit before = cases.issued(id);
        Licence first = licences.find(before.number()).orElseThrow();
        String number = granted(id, "CHANGE_ADDRESS", Map.of("residenceAddress", "畅家巷社区桂花楼五号"));
        cases.await(number, "handOut");
        assertThat(cases.handOut(number, id, Map.of())).hasStatus3xxRedirection();
        assertThat(fees.due(number).payable()).isFalse();
        assertThat(fees.paid(number)).isEmpty();
        assertThat(orders(number))
                .as("the address goes into the chip of the card there is")
                .isZero();
        assertThat(record(before)).contains("畅家巷社区桂花楼五号", "变更居住地址");
        assertThat(cases.permit(id).continuousSince()).isEqualTo(before.continuousSince());
        assertReplaced(first, before);
        assertDatesInChinese(number);
    }

    @Test
    void endsAPermitThatIsNotEndorsedBecauseItsConditionsAreLost() {
        String id = Ids.bornOn("1981-04-05");
        Permit before = cases.issued(id);
        String first = before.caseNumber();
        LocalDate base = LocalDate.now(clock).minusMonths(11).minusDays(10);
        jdbc.sql(
                        "update permit set issued_on = :day, continuous_since = :day, count_base = :day where number = :number")
                .param("day", base)
                .param("number", before.number())
                .update();
        String number = cases.submit(id, "ENDORSE", Map.of());
        cases.verified(number, "DISAGREE");
        cases.signed(number, "REFUSE");
        cases.await(number, "handOut");

        Permit ended = cases.permit(id);
        assertThat(ended.state()).isEqualTo(PermitState.ENDED);
        assertThat(record(before)).contains("终止使用功能", "已终止");
        assertThat(licences.find(before.number()).orElseThrow().state()).isEqualTo(LicenceState.REVOKED);
        assertThat(Prints.of(documents, number, "refusal")).contains("不住在申请的地址", "行政复议");
        assertThat(letters(first)).contains("ending");
        assertThat(Prints.of(documents, first, "ending")).contains(before.number(), "终止使用功能");
        assertThat(fees.paid(number)).isEmpty();
        assertThat(orders(number)).isZero();
        assertDatesInChinese(number);
        assertDatesInChinese(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPLACE", "REISSUE", "CHANGE_ADDRESS"})
    void changesNothingWhenTheApplicationIsWithdrawn(String kind) {
        String id = Ids.bornOn("1981-05-06");
        Permit before = cases.issued(id);
        Licence licence = licences.find(before.number()).orElseThrow();
        String life = record(before);
        String number = cases.submit(id, kind, Map.of("residenceAddress", "紫竹院十号"));
        cases.verified(number, "AGREE");
        cases.await(number, "signOff");
        assertThat(cases.post("clerk1", "/cases/" + number + "/withdrawal", Map.of("reason", "旧证已经找到")))
                .hasStatus3xxRedirection();
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(cases.permit(id)).isEqualTo(before);
        assertThat(licences.find(before.number())).contains(licence);
        assertThat(record(before)).isEqualTo(life).doesNotContain("紫竹院十号");
        assertThat(orders(number)).isZero();
        assertThat(fees.paid(number)).isEmpty();
        assertThat(letters(number)).contains("withdrawal").doesNotContain("grant", "replacement-receipt");
    }

    @Test
    void tellsWhoseHalfYearIsNotFullOnWhichDayItWillBe() {
        LocalDate registered = LocalDate.now(clock).minusMonths(2);
        String number = cases.submit(Ids.bornOn("1981-06-07"), "FIRST", Map.of("registeredOn", registered.toString()));
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.NOT_ACCEPTED);
        LocalDate full = registered.plusMonths(6);
        assertThat(Prints.of(documents, number, "non-acceptance"))
                .contains("%d年%d月%d日起符合条件".formatted(full.getYear(), full.getMonthValue(), full.getDayOfMonth()));
        assertDatesInChinese(number);
    }

    @Test
    void tellsTheCardCentreWhereThePictureIs() {
        String known = Ids.bornOn("1981-07-08");
        registers.know(LookupKind.PHOTO, known, Optional.of(Map.of()));
        assertThat(picture(known)).isEqualTo("REGISTER");
        assertThat(picture(Ids.bornOn("1981-07-09"))).isEqualTo("PAPER");
    }

    private String picture(String id) {
        String number = cases.submit(id, "REISSUE", Map.of("issuedOn", "2026-02-02"));
        cases.verified(number, "AGREE");
        cases.signed(number, "GRANT");
        String path = Objects.requireNonNull(cases.await(number, "collectFee").page());
        cases.paid("clerk1", number, path, "20.00");
        Object order = runtime.getVariable(cases.awaitCardOrder(number).getExecutionId(), "cardOrder");
        String answer = Channel.text(http.get()
                .uri("/api/v1/card-orders/" + order)
                .with(httpBasic("cardcentre", "OneWindow-demo-1"))
                .exchange());
        assertThat(JsonPath.<Object>read(answer, "$.face.photo")).isNull();
        assertThat(JsonPath.<List<String>>read(answer, "$.face.lines[?(@.label=='公民身份号码')].value"))
                .as("by which the register is asked")
                .containsExactly(id);
        return JsonPath.read(answer, "$.face.photoFrom");
    }

    private String granted(String id, String kind) {
        return granted(id, kind, Map.of());
    }

    private String granted(String id, String kind, Map<String, Object> more) {
        String number = cases.submit(id, kind, more);
        cases.verified(number, "AGREE");
        cases.signed(number, "GRANT");
        return number;
    }

    /** The licence of before is told to be out of date, and the next version counts. */
    private void assertReplaced(Licence first, Permit permit) {
        Licence now = licences.find(permit.number()).orElseThrow();
        assertThat(now.version()).isEqualTo(first.version() + 1);
        assertThat(now.state()).isEqualTo(LicenceState.VALID);
        assertThat(licences.verify(first.identifier()).orElseThrow().counts()).isFalse();
        assertThat(licences.verify(now.identifier()).orElseThrow().counts()).isTrue();
    }

    private void assertDatesInChinese(String number) {
        assertThat(letters(number))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Prints.of(documents, number, code))
                        .as(code)
                        .doesNotContainPattern("20[0-9]{2}-[0-9]{2}-[0-9]{2}"));
    }

    private String record(Permit permit) {
        return Channel.text(cases.page("police", "/desk/permits/" + permit.number()))
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private List<String> letters(String number) {
        return documents.list(number).stream().map(IssuedDocument::code).toList();
    }

    private int orders(String number) {
        return jdbc.sql("select count(*) from card_order where case_number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }
}
