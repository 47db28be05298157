package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.workflow.FiredRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the rules proposed is kept for years, and tells nobody of an illness who reads the tables. */
@HallTest
class AssessmentsTest {

    private static final Assessment PROPOSAL = new Assessment(
            "SINGLE_ENTRY",
            true,
            null,
            null,
            null,
            null,
            null,
            Map.of(),
            List.of("SPECIAL_CASE"),
            List.of(new FiredRule("single-entry", "severely-disabled", "甲规定")),
            List.of("第 1 位成员为重度残疾。"));

    @Autowired
    MockMvcTester http;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient jdbc;

    @Test
    void sealsReasonsAndRowsAndReadsThemBack() {
        String number = aCase();
        assessments.add(number, LocalDate.of(2026, 3, 20), "any:1", PROPOSAL);
        assertThat(assessments.latest(number)).hasValueSatisfying(kept -> {
            assertThat(kept.proposal()).isEqualTo(PROPOSAL);
        });
        assertThat(jdbc.sql("select row::text from assessment row where case_number = ? order by id desc limit 1")
                        .param(number)
                        .query(String.class)
                        .single())
                .contains("SINGLE_ENTRY")
                .doesNotContain("残疾", "severely-disabled");
    }

    @Test
    void stillReadsRowsOfBeforeTheyWereSealed() {
        String number = aCase();
        jdbc.sql("""
                        insert into assessment (case_number, at, as_of, process_definition_id, verdict, eligible, flags,
                            rules, reasons)
                        values (?, now(), date '2026-03-20', 'any:1', 'REFUSE', false, '[]',
                            '[{"decision":"d","ruleId":"r","basis":"b"}]', '["甲。"]')""").param(number).update();
        assertThat(assessments.latest(number)).hasValueSatisfying(kept -> {
            assertThat(kept.proposal().rules()).containsExactly(new FiredRule("d", "r", "b"));
            assertThat(kept.proposal().reasons()).containsExactly("甲。");
        });
    }

    private String aCase() {
        Channel channel = new Channel(http);
        return JsonPath.read(
                Channel.text(
                        channel.submit(channel.application(Ids.bornOn("1935-02-03"), "2026-03-20T10:00:00+08:00"))),
                "$.caseNumber");
    }
}
