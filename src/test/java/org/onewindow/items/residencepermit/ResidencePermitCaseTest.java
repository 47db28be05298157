package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.onewindow.EngineTables;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.Timeline;
import org.onewindow.casework.TimelineEntry;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.outcomes.Deliveries;
import org.onewindow.outcomes.Delivery;
import org.onewindow.outcomes.DeliveryMethod;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.outcomes.Prints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whole cases of the residence permit in the running hall. */
@HallTest
class ResidencePermitCaseTest {

    @Autowired
    PermitWalk cases;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseClocks clocks;

    @Autowired
    Documents documents;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void countsTheLimitUntilTheCardLiesReadyAndPostsItAsWished() {
        String address = "四川省成都市紫荆路十二号";
        String number =
                cases.submit(Ids.bornOn("1991-03-04"), "FIRST", Map.of("delivery", "POST", "postAddress", address));
        cases.verified(number, "AGREE");
        cases.signed(number, "GRANT");
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(clocks.view(number).stoppedOn())
                .as("the limit covers the card")
                .isNull();
        assertThat(Channel.text(cases.page("clerk1", "/hand-out"))).doesNotContain(number);
        assertThat(Channel.text(cases.page("clerk1", "/cases?tab=hand-out"))).doesNotContain(number);
        assertThat(Channel.text(cases.page("clerk1", "/cases?tab=running"))).contains(number);
        cases.awaitCardOrder(number);
        assertThat(Channel.text(cases.page("clerk1", "/cases/" + number)))
                .contains("等我们：制证中心制作证件")
                .doesNotContain("自动处理");

        cases.cardMade(number);
        cases.await(number, "handOut");
        assertThat(Channel.text(cases.page("clerk1", "/cases/" + number))).contains("邮寄证件");
        assertThat(Channel.text(cases.page("clerk1", "/cases?tab=hand-out"))).contains(number, "邮寄证件");
        assertThat(happened(number)).contains("居住证核发");
        assertThat(issuers(number)).containsExactly("示例市公安局示例分局");
        LocalDate today = LocalDate.now(clock);
        assertThat(clocks.view(number).stoppedOn()).isNotNull();
        assertThat(letters(number))
                .contains("receipt", "acceptance")
                .containsSubsequence("application", "verification", "card", "grant");
        assertThat(deliveries.waiting(number)).extracting(IssuedDocument::code).containsExactly("card", "grant");
        assertThat(told(number)).isEqualTo(1);

        String page = Channel.text(cases.page("clerk1", "/hand-out/" + number));
        assertThat(page).contains("申请人选择").contains(address);
        MvcTestResult incomplete =
                cases.post("clerk1", "/hand-out/" + number, Map.of("method", "POST", "mailAddress", address));
        assertThat(incomplete).hasStatus(422);
        assertThat(Channel.text(incomplete)).contains("请填写邮件号");
        assertThat(cases.post(
                        "clerk1",
                        "/hand-out/" + number,
                        Map.of(
                                "method",
                                "POST",
                                "mailNumber",
                                "EA123456789CN",
                                "mailAddress",
                                address,
                                "receivedOn",
                                today.toString())))
                .hasStatus3xxRedirection();
        Delivery delivery = deliveries.list(number).get(0);
        assertThat(delivery.method()).isEqualTo(DeliveryMethod.POST);
        assertThat(delivery.mailNumber()).isEqualTo("EA123456789CN");
        assertThat(delivery.collectorName()).isEqualTo("闻人植青");
        assertThat(files.get(number).status()).isIn(CaseStatus.DELIVERED, CaseStatus.ARCHIVED);
    }

    @Test
    void goesBackToTheOfficerWithTheWordsOfTheHeadAlone() {
        String number = cases.submit(Ids.bornOn("1991-03-05"), "FIRST", Map.of());
        cases.verified(number, "AGREE");
        cases.complete("policehead", number, "signOff", Map.of("verdict", "SEND_BACK", "note", "请再核对租赁合同。"));
        cases.await(number, "verifyResidence");
        assertThat(Channel.text(cases.page("clerk1", "/cases/" + number))).contains("退回核实", "请再核对租赁合同。");
    }

    @Test
    void takesTheFeeForALostCardOnceAndWithAReceiptAtOnce() {
        String idNumber = Ids.bornOn("1992-04-05");
        String number = cases.submit(idNumber, "REISSUE", Map.of("issuedOn", "2026-02-02"));
        cases.verified(number, "AGREE");
        cases.signed(number, "GRANT");
        String path = Objects.requireNonNull(cases.await(number, "collectFee").page());
        String page = Channel.text(cases.page("clerk1", path));
        assertThat(page).contains("20.00 元").contains("居住证换领、补领回执");
        assertThat(cases.post("clerk1", path, Map.of())).hasStatus(422);
        assertThat(cases.page("police", path)).hasStatus(404);
        assertThat(cases.paid("clerk1", number, path, "20.00")).hasStatus3xxRedirection();
        assertThat(letters(number)).contains("replacement-receipt", "fee-receipt");
        assertThat(deliveries.waiting(number)).extracting(IssuedDocument::code).containsExactly("replacement-receipt");

        // The receipt of the lost card is taken at once, while the new card is being made.
        assertThat(cases.handOut(number, idNumber, Map.of())).hasStatus3xxRedirection();
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.DECIDED);
        cases.cardMade(number);
        cases.await(number, "handOut");
        assertThat(cases.handOut(number, idNumber, Map.of())).hasStatus3xxRedirection();
        assertThat(files.get(number).status()).isIn(CaseStatus.DELIVERED, CaseStatus.ARCHIVED);
    }

    @Test
    void extendsTheLimitWhileTheCardIsBeingMade() {
        String number = cases.submit(Ids.bornOn("1995-07-08"), "FIRST", Map.of());
        cases.verified(number, "AGREE");
        cases.signed(number, "GRANT");
        LocalDate before = clocks.view(number).statutoryDue();
        String page = "/desk/cases/" + number + "/extension";
        assertThat(cases.page("police", page)).hasStatusOk();
        assertThat(cases.post("police", page, Map.of("kind", "HARD_CASE", "reason", "制证设备检修，一周以后恢复。")))
                .hasStatusOk();
        cases.extended(number);
        assertThat(clocks.view(number).statutoryDue()).isAfter(before);
        cases.cardMade(number);
        cases.await(number, "handOut");
        assertThat(letters(number)).contains("extension");
    }

    @Test
    void handsOutARefusalWithReasonsAndRemedies() {
        String number = cases.submit(Ids.bornOn("1993-05-06"), "FIRST", Map.of());
        cases.verified(number, "DISAGREE");
        cases.signed(number, "REFUSE");
        cases.await(number, "handOut");
        assertThat(clocks.view(number).stoppedOn()).isNotNull();
        assertThat(Channel.text(cases.page("clerk1", "/cases/" + number))).contains("到窗口领取决定书");
        assertThat(letters(number)).contains("refusal").doesNotContain("card", "grant");
        assertThat(Prints.of(documents, number, "refusal"))
                .contains("不住在申请的地址")
                .contains("行政复议")
                .contains("公安局");
    }

    @Test
    void leavesNothingOfThePersonInTheEngine() {
        String idNumber = Ids.bornOn("1994-06-07");
        String number = cases.submit(
                idNumber,
                "FIRST",
                Map.of(
                        "delivery", "POST",
                        "postAddress", "紫檀巷九十九号",
                        "registrationNumber", "R7788990",
                        "hukouAddress", "乌桕镇三十三组",
                        "ethnicity", "塔吉克族"));
        cases.verified(number, "AGREE");
        cases.signed(number, "GRANT");
        cases.cardMade(number);
        cases.await(number, "handOut");
        EngineTables engine = new EngineTables(jdbc);
        assertThat(engine.holding(number)).as("the search finds what is there").isNotEmpty();
        for (String planted : List.of(idNumber, "闻人植青", "13987601235", "青砖楼", "紫檀巷", "R7788990", "乌桕镇", "塔吉克")) {
            assertThat(engine.holding(planted)).as(planted).isEmpty();
        }
    }

    private List<String> letters(String number) {
        return documents.list(number).stream().map(IssuedDocument::code).toList();
    }

    private List<String> happened(String number) {
        return timeline.of(number).stream().map(TimelineEntry::what).toList();
    }

    /** In whose names the letters of a case went out, and the card that was ordered. */
    private List<String> issuers(String number) {
        return jdbc.sql("""
                        select office from document where case_number = :case union
                        select issuer_name from licence l join card_order o on o.record = l.record
                        where o.case_number = :case""").param("case", number).query(String.class).list();
    }

    private int told(String number) {
        return jdbc.sql("select count(*) from notification where case_number = ? and code = 'result-ready'")
                .param(number)
                .query(Integer.class)
                .single();
    }
}
