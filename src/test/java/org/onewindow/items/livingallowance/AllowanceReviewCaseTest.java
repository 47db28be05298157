package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.AtTheDesks;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Assessments;
import org.onewindow.casework.Channel;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.casework.Intake;
import org.onewindow.casework.IntakeVerdict;
import org.onewindow.casework.Submission;
import org.onewindow.items.livingallowance.fieldwork.AllowanceCase;
import org.onewindow.items.livingallowance.payments.Allowances;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.publicnotice.RecipientList;
import org.onewindow.support.BadInput;
import org.onewindow.support.Money;
import org.onewindow.workflow.Lives;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Families that are granted the allowance in the running hall and looked at again: standard 1000, one person. */
@HallTest
class AllowanceReviewCaseTest {

    private static final String DELEGATED = "999902";
    private static final String COMMUNITY = "620102001001";

    @Autowired
    MockMvcTester http;

    @Autowired
    AtTheDesks officers;

    @Autowired
    DeskWork desk;

    @Autowired
    TaskService tasks;

    @Autowired
    Intake intake;

    @Autowired
    Allowances allowances;

    @Autowired
    RecipientList list;

    @Autowired
    Documents documents;

    @Autowired
    Lives lives;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    GrantedFamily family;

    @Autowired
    Clock clock;

    /** Each test that draws a roll takes another month. */
    private static int drawn = 3;

    private final String idNumber = Ids.bornOn("1979-05-17");

    @Test
    void aGrantIsPaidFromTheNextMonthAndRecheckedAfterHalfAYearWhereSomebodyCanWork() {
        String granted = granted();
        YearMonth month = YearMonth.now(clock);
        assertThat(allowances.rates(granted).in(month)).isEmpty();
        assertThat(allowances.rates(granted).in(month.plusMonths(1)))
                .contains(new Rate(month.plusMonths(1), Money.ofYuan("1000.00"), 1));
        assertThat(allowances.of(granted).orElseThrow().recheckOn())
                .isEqualTo(LocalDate.now(clock).plusMonths(6));
        assertThat(lives.awaits("DB-" + granted, "reviewed")).isTrue();
    }

    @Test
    void keepsAnUnchangedFamilyWithAShortLetter() {
        String granted = granted();
        String review = opened(granted, "RECHECK");
        investigate(review, "0");
        state(review, Map.of());
        officers.complete("streethead2", review, "confirmKeep", Map.of("verdict", "GRANT"));
        assertThat(letters(review, "review-result")).doesNotContain("advance-notice", "change-decision");
        assertThat(allowances.shown(granted).orElseThrow().amount()).isEqualTo(Money.ofYuan("1000.00"));
    }

    /** 1000 − 312.45 = 687.55, by the same rules as the grant; three months were paid as before. */
    @Test
    void lowersTheAmountAfterHearingTheFamilyAndAsksBackWhatWasOverpaid() {
        String granted = granted();
        YearMonth month = YearMonth.now(clock);
        paidSince(granted, month.minusMonths(5));
        String review = opened(granted, "CHANGE");
        investigate(review, "312.45");
        state(review, Map.of("overpaidFrom", month.minusMonths(2).atDay(9).toString()));
        officers.complete("streethead", review, "proposeAction", Map.of("verdict", "AGREE"));
        assertThat(letters(review, "advance-notice")).doesNotContain("change-decision");
        officers.complete(
                "street",
                review,
                "hearOpinion",
                Map.of(
                        "attendance", "CAME",
                        "heardOn", LocalDate.now(clock).toString(),
                        "noticeService", "IN_PERSON",
                        "note", "认可新的收入，希望下月起再减。",
                        "answer", "已经从次月起计算。"));
        officers.complete(
                "streethead2", review, "decideAtStreet", Map.of("verdict", "GRANT", "amountChoice", "PROPOSED"));
        assertThat(letters(review, "recovery")).contains("hearing-record", "change-decision");
        assertThat(allowances.rates(granted).in(month).orElseThrow().amount()).isEqualTo(Money.ofYuan("1000.00"));
        assertThat(allowances
                        .rates(granted)
                        .in(month.plusMonths(1))
                        .orElseThrow()
                        .amount())
                .isEqualTo(Money.ofYuan("687.55"));
        // 3 × 312.45 = 937.35
        assertThat(text(review, "recovery")).contains("937.35").contains("312.45");
        assertThat(text(review, "change-decision")).contains("687.55", "六十日内", "认可新的收入");
        assertThat(text(review, "advance-notice")).contains("陈述意见", "687.55");
    }

    @Test
    void stopsFromTheNextMonthAndTakesTheFamilyOffTheList() {
        String granted = granted();
        YearMonth month = YearMonth.now(clock);
        paidSince(granted, month.minusMonths(3));
        assertThat(list.of(granted).orElseThrow().listed()).isTrue();
        stop(granted);
        assertThat(allowances.rates(granted).in(month).orElseThrow().pays()).isTrue();
        assertThat(allowances
                        .rates(granted)
                        .in(month.plusMonths(1))
                        .orElseThrow()
                        .pays())
                .isFalse();
        assertThat(list.of(granted).orElseThrow().listed())
                .as("this month is still paid")
                .isTrue();
    }

    /** The roll of a month stays what it was, also when the family is stopped afterwards. */
    @Test
    void drawsTheRollOfAMonthOnceAndPrintsItWithANumberThatCanBeVerified() {
        String granted = granted();
        YearMonth month = YearMonth.now(clock).minusMonths(drawn++);
        paidSince(granted, month);
        String roll = draw(month);
        String page = text(get("county", roll));
        assertThat(page).contains(granted, "1000.00", "欧阳植桂兰").doesNotContain("6222029988776655443");
        assertThat(text(get("county", roll + "/roll.csv"))).contains(granted + ",欧阳植桂兰,1,1000.00");
        assertThat(get("county", roll + "/paper.pdf")).hasStatusOk();
        jdbc.sql(
                        "update allowance_rate set amount_fen = 1 where decision in (select id from allowance_decision where case_number = ?)")
                .param(granted)
                .update();
        assertThat(draw(month)).isEqualTo(roll);
        assertThat(text(get("county", roll))).contains("1000.00");
        String code = jdbc.sql("""
                        select verification_code from document join pay_roll on number = document_number
                        where pay_roll.id = ?::uuid""")
                .param(roll.substring(roll.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
        assertThat(documents.verify(code).orElseThrow().title()).isEqualTo("最低生活保障金发放清册");
        assertThat(get("street", roll)).hasStatus(403);
    }

    @Test
    void drawsNoRollForAMonthThatHasNotBegun() {
        assertThat(post("county", "/desk/pay-rolls", YearMonth.now(clock).plusMonths(1)))
                .hasRedirectedUrl("/desk/pay-rolls");
    }

    @Test
    void opensTheRecheckOfAFamilyFromThePageOfTheStreetOnce() {
        String granted = granted();
        jdbc.sql("update allowance set recheck_on = ?, recheck_due = false where number = ?")
                .params(LocalDate.now(clock), granted)
                .update();
        dateHasCome(granted);
        assertThat(text(get("street", "/desk/allowances"))).contains(granted, "复核到期");
        String opened = post("street", "/desk/allowances/" + granted + "/review", null)
                .getResponse()
                .getRedirectedUrl();
        assertThat(opened).startsWith("/cases/");
        assertThat(post("street", "/desk/allowances/" + granted + "/review", null))
                .hasRedirectedUrl(opened);
        officers.await(opened.replace("/cases/", ""), "reviewHousehold");
        assertThat(post("county", "/desk/allowances/" + granted + "/review", null))
                .hasStatus(404);
    }

    /** The household's page shows the family as it was last known; what two investigators sign there counts: 1000 − 250. */
    @Test
    void looksAtTheHouseholdOnThePageOfTheVisit() {
        String granted = granted();
        String review = opened(granted, "CHANGE");
        String page = "/desk/tasks/" + officers.await(review, "reviewHousehold").taskId() + "/visit";
        MvcTestResult shown = http.get().uri(page).with(AllowanceCase.street()).exchange();
        assertThat(text(shown)).contains("动态管理入户核查", "欧阳植桂兰").doesNotContain(idNumber);
        assertThat(visit(page, AllowanceCase.street(), "sign")).hasStatus3xxRedirection();
        assertThat(visit(page, AllowanceCase.secondOfTheStreet(), "sign")).hasStatus3xxRedirection();
        assertThat(visit(page, AllowanceCase.street(), "finish")).hasStatus3xxRedirection();
        assertThat(letters(review, "household-visit")).contains("check-report");
        state(review, Map.of());
        officers.await(review, "proposeAction");
        assertThat(assessments.latest(review).orElseThrow().proposal().amount()).isEqualTo(Money.ofYuan("750.00"));
    }

    private MvcTestResult visit(String page, RequestPostProcessor officer, String action) {
        return http.post()
                .uri(page)
                .with(officer)
                .with(csrf())
                .param("date", LocalDate.now(clock).toString())
                .param("place", "紫藤巷八十八号院")
                .param("investigators[0].name", "孙志强")
                .param("investigators[1].name", "冯立新")
                .param("memberPresent", "欧阳植桂兰")
                .param("memberRelation", "本人")
                .param("members[0].origin", "0")
                .param("members[0].ref", "1")
                .param("members[0].name", "欧阳植桂兰")
                .param("members[0].relation", "SELF")
                .param("members[0].hukouAreaCode", DELEGATED)
                .param("members[0].workAbility", "FULL")
                .param("members[0].study", "NONE")
                .param("incomes[0].ref", "1")
                .param("incomes[0].kind", "WAGE")
                .param("incomes[0].monthlyAmount", "250.00")
                .param("conclusion", "DEVIATES")
                .param("words", "每周打零工两天，有工资条。")
                .param("action", action)
                .exchange();
    }

    @Test
    void namesAFamilyThatReceives() {
        assertThatThrownBy(() -> opened("620102-200101-0000017", "CHANGE"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("allowanceNumber");
    }

    private String draw(YearMonth month) {
        String url = post("county", "/desk/pay-rolls", month).getResponse().getRedirectedUrl();
        assertThat(url).startsWith("/desk/pay-rolls/");
        return url;
    }

    private MvcTestResult get(String account, String path) {
        return http.get().uri(path).with(as(account)).exchange();
    }

    private MvcTestResult post(String account, String path, @Nullable YearMonth month) {
        var asked = http.post().uri(path).with(as(account)).with(csrf());
        return (month == null ? asked : asked.param("month", month.toString())).exchange();
    }

    private RequestPostProcessor as(String account) {
        Staff staff = new Staff(account, account, Set.copyOf(officers.groups(account)));
        List<SimpleGrantedAuthority> roles = staff.posts().stream()
                .map(post -> new SimpleGrantedAuthority("ROLE_" + post.toUpperCase(Locale.ROOT)))
                .toList();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, roles));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void stop(String granted) {
        String review = opened(granted, "CLUE");
        investigate(review, "1500");
        state(review, Map.of());
        officers.complete("streethead", review, "proposeAction", Map.of("verdict", "AGREE"));
        officers.complete(
                "street",
                review,
                "hearOpinion",
                Map.of(
                        "attendance", "NOT_CAME",
                        "heardOn", LocalDate.now(clock).toString(),
                        "noticeService", "LEFT",
                        "note", "两次电话通知后没有提出。",
                        "answer", "没有提出意见。"));
        officers.complete(
                "streethead2", review, "decideAtStreet", Map.of("verdict", "GRANT", "amountChoice", "PROPOSED"));
        letters(review, "change-decision");
    }

    private String granted() {
        return family.granted(idNumber);
    }

    /** The date for which the life of an allowance waits. */
    private void dateHasCome(String granted) {
        family.run("dateReached", "DB-" + granted);
    }

    /** As if it had been granted earlier. */
    private void paidSince(String granted, YearMonth month) {
        jdbc.sql("""
                        update allowance_rate set from_month = ? where decision in
                            (select id from allowance_decision where case_number = ?)""").params(month.atDay(1), granted).update();
    }

    private String opened(String granted, String occasion) {
        Submission submission = new Submission(
                "living-allowance-review",
                Channel.WINDOW,
                DELEGATED,
                null,
                new Submission.Applicant("欧阳植桂兰", "RESIDENT_ID", idNumber, "13987601234", "紫藤巷八十八号院"),
                null,
                Map.of("occasion", occasion),
                Map.of("allowanceNumber", granted, "changeText", "找到了新的工作，每月有工资。"),
                occasion.equals("CHANGE")
                        ? List.of(new Submission.PresentedMaterial("ID_CARD", "ORIGINAL", null, null, null))
                        : List.of());
        return intake.receive(
                        submission,
                        IntakeVerdict.accept(),
                        new Actor("clerk1", "王丽华"),
                        UUID.randomUUID().toString(),
                        "body")
                .caseNumber();
    }

    private void investigate(String review, String wage) {
        finish(
                "street",
                review,
                "reviewHousehold",
                Map.of(
                        "incomes",
                        List.of(Map.of("memberIdNumber", idNumber, "kind", "WAGE", "monthlyAmount", wage)),
                        "cooperation",
                        "GIVEN"));
    }

    private void state(String review, Map<String, Object> more) {
        Map<String, Object> facts = new HashMap<>(
                Map.of("familyEnded", "NO", "fraud", "NO", "byWork", "NO", "refusing", 0, "factsNote", "工资单和社保记录一致。"));
        facts.putAll(more);
        officers.complete("street", review, "stateFacts", facts);
    }

    private void finish(String account, String number, String activity, Map<String, Object> facts) {
        officers.finish(account, number, activity, new Finding("DONE", "已办理", null, facts));
    }

    private List<String> letters(String number, String expected) {
        return Awaitility.await(expected)
                .atMost(Duration.ofSeconds(40))
                .until(
                        () -> documents.list(number).stream()
                                .map(IssuedDocument::code)
                                .toList(),
                        codes -> codes.contains(expected));
    }

    private String text(String number, String code) {
        return jdbc.sql("select html from document where case_number = ? and code = ?")
                .params(number, code)
                .query(String.class)
                .single();
    }
}
