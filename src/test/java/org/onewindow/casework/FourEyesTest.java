package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.support.AlreadyDone;
import org.onewindow.workflow.TaskSubmission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HallTest
class FourEyesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    OfficersWork work;

    @Autowired
    JdbcClient jdbc;

    private String number = "";

    @BeforeEach
    void openCase() {
        Channel channel = new Channel(http);
        number = JsonPath.read(
                Channel.text(channel.submit(channel.application(Ids.bornOn("1942-02-02"), "2026-03-20"))),
                "$.caseNumber");
    }

    @Test
    void letsNobodyHandleTwoDecidingSteps() {
        work.record(step("t1", "checkResidence", Set.of("street"), true));
        assertThatThrownBy(() -> work.record(step("t2", "reviewAtStreet", Set.of("street"), true)))
                .isInstanceOf(AlreadyDone.class)
                .hasMessageContaining("不能办理同一办件的两个审批环节");
        assertThat(opinions()).isEqualTo(1);
    }

    @Test
    void countsASubstituteAsThePersonActedFor() {
        work.record(step("t1", "checkResidence", Set.of("street"), true));
        assertThatThrownBy(() -> work.record(step("t2", "reviewAtStreet", Set.of("streethead", "street"), true)))
                .isInstanceOf(AlreadyDone.class);
    }

    @Test
    void letsTheSamePersonRepeatAStepThatWasSentBack() {
        work.record(step("t1", "checkResidence", Set.of("community"), true));
        assertThatCode(() -> work.record(step("t2", "checkResidence", Set.of("community"), true)))
                .doesNotThrowAnyException();
    }

    @Test
    void isHeldByTheDatabaseItself() {
        String insert = "insert into deciding_hand (case_number, person, activity_id) values (?, 'street', ?)";
        jdbc.sql(insert).params(number, "checkResidence").update();
        assertThatThrownBy(
                        () -> jdbc.sql(insert).params(number, "reviewAtStreet").update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    private TaskSubmission step(String task, String activity, Set<String> hands, boolean deciding) {
        return new TaskSubmission(
                task + number,
                activity,
                activity,
                number,
                "",
                hands.iterator().next(),
                hands,
                deciding,
                Map.of("verdict", "AGREE"),
                List.of());
    }

    private long opinions() {
        return jdbc.sql("select count(*) from opinion where case_number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }
}
