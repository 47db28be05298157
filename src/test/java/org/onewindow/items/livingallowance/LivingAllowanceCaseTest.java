package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.onewindow.AtTheDesks;
import org.onewindow.EngineTables;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseDecision;
import org.onewindow.casework.CaseDecisions;
import org.onewindow.casework.CaseDesk;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.Cooperation;
import org.onewindow.casework.Decision;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.materials.Samples;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.publicnotice.NoticeLine;
import org.onewindow.publicnotice.NoticePosting;
import org.onewindow.publicnotice.Posting;
import org.onewindow.publicnotice.PublicNotice;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.Money;
import org.onewindow.workflow.HallTask;
import org.onewindow.workflow.HallTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whole cases in the running hall: the street decides in the region 999902, so that a case is short. */
@HallTest
class LivingAllowanceCaseTest {

    private static final String DELEGATED = "999902";
    private static final String COMMUNITY = "620102001001";

    @Autowired
    MockMvcTester http;

    @Autowired
    AtTheDesks officers;

    @Autowired
    HallTasks hallTasks;

    @Autowired
    DeskWork desk;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseDecisions decisions;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseDesk caseDesk;

    @Autowired
    Cooperation cooperation;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NoticePosting posting;

    @Autowired
    ManagementService jobs;

    @Autowired
    Clock clock;

    @Test
    void aPersonMayGrantAnotherAmountWithAReasonThatIsKeptAndPrinted() {
        String number = proposed("");
        officers.complete(
                "streethead2",
                number,
                "decideAtStreet",
                Map.of(
                        "verdict", "GRANT",
                        "amountChoice", "OTHER",
                        "amount", "812.50",
                        "differenceReason", "有零工收入，经核实每月约一百八十元，应予扣减。"));
        CaseDecision decision = decisions.of(number).orElseThrow();
        assertThat(decision.amount()).isEqualTo(Money.ofYuan("812.50"));
        assertThat(decision.difference()).contains("零工收入");
        assertThat(decision.decidedBy()).isEqualTo("streethead2");
        assertThat(letters(number, "grant")).contains("confirmation-form");
        assertThat(JsonPath.<String>read(state(number), "$.amount")).isEqualTo("812.50");
    }

    @Test
    void grantsAgainstTheRulesOnlyWhatWasShownToTheNeighboursAndWithAReason() {
        String number = received("1800");
        assertThatThrownBy(() -> propose(number, Map.of())).isInstanceOf(BadInput.class);
        release(number, "giveFirstOpinion");
        officers.complete(
                "streethead",
                number,
                "giveFirstOpinion",
                Map.of(
                        "verdict", "AGREE",
                        "community", COMMUNITY,
                        "amount", "200",
                        "differenceReason", "工资自本月起停发，有用人单位证明。"));
        shown(number, "每月 200.00 元");
        assertThatThrownBy(() -> officers.complete(
                        "streethead2",
                        number,
                        "decideAtStreet",
                        Map.of("verdict", "GRANT", "amountChoice", "PROPOSED")))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.message()).contains("与测算不同")));
        assertThat(decisions.of(number)).isEmpty();
        release(number, "decideAtStreet");
        officers.complete(
                "streethead2",
                number,
                "decideAtStreet",
                Map.of(
                        "verdict", "GRANT",
                        "amountChoice", "OTHER",
                        "amount", "200",
                        "differenceReason", "工资自本月起停发，有用人单位证明。"));
        assertThat(decisions.of(number).orElseThrow().amount()).isEqualTo(Money.ofYuan("200.00"));
    }

    /** 57号 art 19: the proposal to refuse was shown to nobody; only a new opinion and its notice open the way. */
    @Test
    void nothingIsGrantedThatWasNeverShownToTheNeighbours() {
        String number = received("");
        finish("street", number, "visitHousehold", "DONE");
        officers.complete(
                "streethead",
                number,
                "giveFirstOpinion",
                Map.of("verdict", "DISAGREE", "reasonCode", "FACTS_UNCLEAR", "note", "请上级复核收入情况。"));
        Map<String, Object> grant = Map.of("verdict", "GRANT", "amountChoice", "PROPOSED");
        assertThatThrownBy(() -> officers.complete("streethead2", number, "decideAtStreet", grant))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error ->
                                        assertThat(error.message()).isEqualTo("尚未公示，不能确认给予；请退回街道重新提出初审意见并公示。")));
        assertThat(decisions.of(number)).isEmpty();
        release(number, "decideAtStreet");
        officers.complete(
                "streethead2",
                number,
                "decideAtStreet",
                Map.of("verdict", "SEND_BACK", "reasonCode", "FACTS_UNCLEAR", "note", "收入已经查清，请重新提出意见。"));
        officers.complete("streethead", number, "giveFirstOpinion", Map.of("verdict", "AGREE", "community", COMMUNITY));
        shown(number, "每月 1000.00 元");
        officers.complete("streethead2", number, "decideAtStreet", grant);
        assertThat(decisions.of(number).orElseThrow().decision()).isEqualTo(Decision.GRANTED);
    }

    @Test
    void nobodyDecidesOnTheOwnFirstOpinion() {
        String number = proposed("");
        assertThatThrownBy(() -> officers.complete(
                        "streethead", number, "decideAtStreet", Map.of("verdict", "GRANT", "amountChoice", "PROPOSED")))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("两个审批环节");
    }

    @Test
    void aWithdrawalAfterTheDecisionIsRefused() {
        String number = proposed("");
        officers.complete(
                "streethead2", number, "decideAtStreet", Map.of("verdict", "GRANT", "amountChoice", "PROPOSED"));
        assertThatThrownBy(() -> caseDesk.withdraw(number, "不想要了", Actor.APPLICANT))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("不能再撤回");
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void endsForWantOfCooperationWithAReasonAndALetter() {
        String number = received("");
        awaitBackgroundWork(number);
        assertThat(cooperation.isOwed(files.get(number))).isTrue();
        assertThatThrownBy(() -> cooperation.refused(number, " ", new Actor("streethead", "周国平")))
                .isInstanceOf(BadInput.class);
        cooperation.refused(number, "三次约定入户均无人在家，电话告知后仍拒绝。", new Actor("streethead", "周国平"));
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(letters(number, "non-cooperation")).isNotEmpty();
        assertThat(hallTasks.find(number, "visitHousehold")).isEmpty();
        assertThat(cooperation.isOwed(files.get(number))).isFalse();
    }

    @Test
    void asksForTheCommunityOfTheNoticeOnlyOnce() {
        String number = new AllowanceApplications(http).submit("620102001", Ids.bornOn("1979-05-18"), "");
        assertThat(engineKnows(number, "communityKnown")).isEqualTo(false);
        finish("street", number, "visitHousehold", "DONE");
        officers.complete(
                "streethead", number, "giveFirstOpinion", Map.of("verdict", "AGREE", "community", "620102001001"));
        assertThat(engineKnows(number, "communityKnown")).isEqualTo(true);
        assertThat(officers.await(number, "postNotice").groups()).containsExactly("community620102001001");
    }

    @Test
    void leavesNothingOfTheHouseholdInTheEngine() {
        String idNumber = Ids.bornOn("1977-02-23");
        String number = new AllowanceApplications(http).submit(DELEGATED, idNumber, "1777.25");
        propose(number, Map.of("amount", "813.57", "differenceReason", "植氏工资自本月起停发。"));
        officers.complete(
                "streethead2",
                number,
                "decideAtStreet",
                Map.of(
                        "verdict", "GRANT",
                        "amountChoice", "OTHER",
                        "amount", "813.57",
                        "differenceReason", "植氏工资自本月起停发。"));
        letters(number, "grant");
        EngineTables engine = new EngineTables(jdbc);
        assertThat(engine.holding(number)).as("the search finds what is there").isNotEmpty();
        for (String planted : List.of(
                idNumber,
                "欧阳植桂兰",
                "13987601234",
                "紫藤巷八十八号院",
                "6222029988776655443",
                "1777.25",
                "813.57",
                "植氏",
                "积蓄已经用完")) {
            assertThat(engine.holding(planted)).as(planted).isEmpty();
        }
    }

    private Object engineKnows(String number, String variable) {
        return runtime.createVariableInstanceQuery()
                .variableName(variable)
                .processInstanceIdIn(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .processDefinitionKey("minimum-living-allowance")
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue();
    }

    private String received(String wage) {
        return new AllowanceApplications(http).submit(DELEGATED, Ids.bornOn("1979-05-17"), wage);
    }

    /** As far as the desk that decides, after a notice to which nobody objected. */
    private String proposed(String wage) {
        String number = received(wage);
        propose(number, Map.of());
        return number;
    }

    private void propose(String number, Map<String, Object> own) {
        finish("street", number, "visitHousehold", "DONE");
        Map<String, Object> opinion = new HashMap<>(own);
        opinion.putAll(Map.of("verdict", "AGREE", "community", COMMUNITY));
        officers.complete("streethead", number, "giveFirstOpinion", opinion);
        shown(number, "元");
    }

    /** The notice is put up, says this, and its last day is over. */
    private void shown(String number, String words) {
        HallTask task = officers.await(number, "postNotice");
        Posting paper = new Posting("示例社区公示栏", "李社区", LocalDate.now(clock), "wall.png", Samples.png());
        PublicNotice notice = posting.post(
                task.taskId(), paper, new Actor("community", "社区专干"), Set.copyOf(officers.groups("community")));
        assertThat(notice.lines())
                .extracting(NoticeLine::value)
                .anySatisfy(line -> assertThat(line).contains(words));
        jobs.executeJob(jobs.createJobQuery().activityId("noticeExpired").list().stream()
                .filter(job -> notice.caseNumber()
                        .equals(runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey()))
                .findFirst()
                .orElseThrow()
                .getId());
        officers.await(number, "decideAtStreet");
    }

    /** Who was refused still holds the task; the next try claims it anew. */
    private void release(String number, String activity) {
        tasks.setAssignee(officers.await(number, activity).taskId(), null);
    }

    private void finish(String account, String number, String activity, String verdict) {
        officers.finish(account, number, activity, new Finding(verdict, "已办理", null, Map.of()));
    }

    /** Until the means check has been answered and nothing but people can move the case. */
    private void awaitBackgroundWork(String number) {
        letters(number, "check-report");
        Awaitility.await("the last job of " + number)
                .atMost(Duration.ofSeconds(40))
                .until(() -> jdbc.sql("""
                                select count(*) from act_ru_job job join act_ru_execution process
                                    on process.proc_inst_id_ = job.process_instance_id_ and process.parent_id_ is null
                                where process.business_key_ = ? and job.type_ = 'message'""").param(number).query(Integer.class).single() == 0);
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

    private String state(String number) {
        return Channel.text(new Channel(http).get("/api/v1/cases/" + number));
    }
}
