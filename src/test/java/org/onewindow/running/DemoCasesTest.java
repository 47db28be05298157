package org.onewindow.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HallTest
class DemoCasesTest {

    @Autowired
    DemoCases cases;

    @Autowired
    HallOrigin origin;

    @Autowired
    JdbcClient jdbc;

    @Test
    void leaveNoListOfAVisitorEmpty() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    cases.play();
                    return !origin.awaitsDemoCases();
                });

        assertThat(demo("select distinct status from case_file where number in"))
                .containsExactlyInAnyOrder(
                        "ACCEPTED",
                        "IN_REVIEW",
                        "SUPPLEMENT_REQUESTED",
                        "NOT_ACCEPTED",
                        "PUBLIC_NOTICE",
                        "DECIDED",
                        "ARCHIVED",
                        "WITHDRAWN");
        assertThat(demo(
                        "select distinct task_def_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                                + " where e.business_key_ in"))
                .containsExactlyInAnyOrder(
                        "assignCommunity",
                        "checkResidence",
                        "reviewAtStreet",
                        "decideAtCounty",
                        "handOut",
                        "visitHousehold",
                        "giveFirstOpinion",
                        "reviewAtCounty",
                        "verifyResidence",
                        "signOff",
                        "collectFee");
        assertThat(demo("select case_number from case_decision where decision = 'REFUSED' and case_number in"))
                .hasSize(5);
        assertThat(demo("select distinct outcome from register_result where case_number in"))
                .containsExactlyInAnyOrder("CLEAN", "NEGATIVE");
        assertThat(demo("select state from public_notice where case_number in"))
                .containsExactlyInAnyOrder("RUNNING", "INTERRUPTED", "INTERRUPTED");
        assertThat(demo("select case_number from recipient_listing where case_number in"))
                .hasSize(1);
        showEveryStateOfAPermit();
        showEveryWayToReportAResident();
    }

    /** Lives of permits move on by jobs of their own, after the cases. */
    private void showEveryStateOfAPermit() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(demo("select state from permit where case_number in"))
                    .containsExactlyInAnyOrder("ACTIVE", "ACTIVE", "ACTIVE", "SUSPENDED", "ENDED");
            assertThat(demo("select e.kind from permit_event e join permit p on p.number = e.permit_number"
                            + " where p.case_number in"))
                    .contains("REMINDED", "SUSPENDED", "ENDED");
        });
    }

    private void showEveryWayToReportAResident() {
        assertThat(demo("select kind from residence_registration_event where case_number in"))
                .containsExactlyInAnyOrder("REGISTER", "REGISTER", "REGISTER", "MOVE_OUT");
    }

    private List<String> demo(String question) {
        return jdbc.sql(question + " (select case_number from idempotency where key like 'demo-%')")
                .query(String.class)
                .list();
    }
}
