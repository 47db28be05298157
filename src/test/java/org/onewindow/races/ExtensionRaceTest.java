package org.onewindow.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.ClockEntry;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The head of the street extends the limit while the head of the county decides: the decision stands, nothing hangs. */
@HallTest
class ExtensionRaceTest {

    private static final int ROUNDS = 4;

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester http;

    @Autowired
    Processes processes;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseClocks clocks;

    @Autowired
    Order order;

    @Test
    void aDecisionThroughTheTaskListTakesTheWaitingRequestOffTheHeadsDesk() throws Exception {
        TaskHolder streethead = new TaskHolder(port, "streethead");
        TaskHolder countyhead = new TaskHolder(port, "countyhead");
        Household family = new Household(http, processes, "ORIGINAL", true);
        toTheCountysHead(family, streethead, new TaskHolder(port, "county"));
        String approval = family.task("approveExtension");
        countyhead.done(family.task("decideAtCounty"), refusal("REFUSE"));
        assertThat(processes.openTasks(family.number)).extracting("activityId").doesNotContain("approveExtension");
        assertThat(clocks.view(family.number).entries())
                .extracting(ClockEntry::type)
                .containsExactly(ClockEntry.Type.START, ClockEntry.Type.STOP);
        assertThat(streethead.submit(approval, Map.of("verdict", "AGREE"))).isEqualTo(409);
        family.task("handOut");
        order.prevails(List.of(family.number));
    }

    @Test
    void theExtensionIsApprovedAsTheDecisionIsGiven() throws Exception {
        TaskHolder streethead = new TaskHolder(port, "streethead");
        TaskHolder county = new TaskHolder(port, "county");
        TaskHolder countyhead = new TaskHolder(port, "countyhead");
        List<String> raced = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Household family = new Household(http, processes, "ORIGINAL", true);
            raced.add(family.number);
            toTheCountysHead(family, streethead, county);
            String decision = countyhead.claim(family.task("decideAtCounty"));
            String approval = streethead.claim(family.task("approveExtension"));
            List<Integer> seen = SameInstant.of(
                    SameInstant.later(round % 2 * 30, () -> countyhead.submit(decision, refusal("REFUSE"))),
                    SameInstant.later(10 * round, () -> streethead.submit(approval, Map.of("verdict", "AGREE"))));
            told(seen.get(1), streethead);
            told(seen.get(0), countyhead);
            decidedOnce(family, seen, countyhead, decision);
        }
        order.prevails(raced);
    }

    private void toTheCountysHead(Household family, TaskHolder streethead, TaskHolder county) {
        family.visited();
        assertThat(family.visit("street", "finish")).isEqualTo(302);
        String opinion = family.task("giveFirstOpinion");
        assertThat(family.post(
                        "street",
                        "/desk/cases/" + family.number + "/extension",
                        Map.of("kind", "HARD_CASE", "reason", "需要向多个单位调取资料")))
                .isEqualTo(200);
        streethead.done(opinion, refusal("DISAGREE"));
        new TaskHolder(port, "street").done(family.task("sendToCounty"), Map.of("fileComplete", true));
        family.visitedByCountyIfDrawn();
        county.done(family.task("reviewAtCounty"), Map.of("verdict", "AGREE"));
    }

    private void decidedOnce(Household family, List<Integer> seen, TaskHolder countyhead, String decision) {
        if (seen.get(0) == 409) {
            // The letter of the extension is being made; as soon as it is, the decision is taken.
            await().atMost(Duration.ofSeconds(60)).until(() -> countyhead.submit(decision, refusal("REFUSE")) == 204);
        }
        family.task("handOut");
        assertThat(files.get(family.number).status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(order.passed(family.number, "recordDecision")).isOne();
        assertThat(processes.openTasks(family.number)).extracting("activityId").doesNotContain("approveExtension");
        boolean extended = seen.get(1) == 204;
        assertThat(clocks.view(family.number).entries())
                .extracting(ClockEntry::type)
                .containsExactlyElementsOf(
                        extended
                                ? List.of(ClockEntry.Type.START, ClockEntry.Type.EXTEND, ClockEntry.Type.STOP)
                                : List.of(ClockEntry.Type.START, ClockEntry.Type.STOP));
    }

    /** Whoever was too late reads so in words, and never of a database. */
    private static void told(int status, TaskHolder officer) {
        assertThat(status).as(officer.answer()).isIn(204, 409);
        if (status == 409) {
            assertThat(officer.answer()).containsPattern("刷新|再提交|停止计时|已.*办");
        }
    }

    private static Map<String, Object> refusal(String verdict) {
        return Map.of("verdict", verdict, "reasonCode", "INCOME_NOT_BELOW", "note", "家庭收入超过标准。");
    }
}
