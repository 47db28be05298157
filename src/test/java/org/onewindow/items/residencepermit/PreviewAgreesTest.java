package org.onewindow.items.residencepermit;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.Assessments;
import org.onewindow.casework.Intake;
import org.onewindow.casework.Known;
import org.onewindow.casework.StoredAssessment;
import org.onewindow.casework.Submission;
import org.onewindow.workflow.FiredRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The trial of the interface, the preview at the counter and the proposal in the case say the same of the same facts. */
@HallTest
class PreviewAgreesTest {

    @Autowired
    PermitWalk cases;

    @Autowired
    MockMvcTester http;

    @Autowired
    Intake intake;

    @Autowired
    Assessments assessments;

    @Autowired
    Clock clock;

    @ParameterizedTest(name = "{0} {1}={2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "FIRST, -, -, ELIGIBLE, yes",
                "FIRST, registeredOn, P-2M, NOT_YET, no",
                "FIRST, hukouAreaCode, 620104, REFUSE_SAME_CITY, no",
                "FIRST, grounds, EMPLOYMENT, SUPPLEMENT, no",
                "FIRST, leaseTo, P-1D, SUPPLEMENT, no",
                "ENDORSE, issuedOn, P-11M-10D, OPEN, yes",
                "ENDORSE, issuedOn, P-14M, SUSPENDED, yes",
                "ENDORSE, issuedOn, P-2M, TOO_EARLY, no",
                "ENDORSE, -, -, SUPPLEMENT, no",
                "REPLACE, issuedOn, P-3M, ELIGIBLE, yes",
                "REPLACE, issuedOn, P-14M, ELIGIBLE, yes",
                "REISSUE, issuedOn, P-3M, ELIGIBLE, yes",
                "REISSUE, -, -, SUPPLEMENT, no",
                "CHANGE_ADDRESS, issuedOn, P-3M, ELIGIBLE, yes",
                "CHANGE_ADDRESS, hukouAreaCode, 620104, REFUSE_SAME_CITY, no",
            })
    void withTheProposalInTheCase(
            String kind, @Nullable String key, @Nullable String value, String verdict, String accepted) {
        String id = Ids.bornOn("1984-03-03");
        Map<String, Object> more = key == null || value == null ? Map.of() : Map.of(key, value(key, value));
        Assessment preview = preview(id, kind, more);
        assertThat(preview.verdict()).isEqualTo(verdict);
        assertSame(preview, trial(id, kind, more));
        if (accepted.equals("yes")) {
            assertSame(preview, proposed(cases.submit(id, kind, more)));
        }
    }

    /** The permit that the hall keeps counts over the day that is typed, in all three alike. */
    @ParameterizedTest
    @CsvSource({"ENDORSE, TOO_EARLY", "REPLACE, ELIGIBLE", "REISSUE, ELIGIBLE", "CHANGE_ADDRESS, ELIGIBLE"})
    void withTheHallsOwnRecordOfAPermit(String kind, String verdict) {
        String id = Ids.bornOn("1984-04-04");
        cases.issued(id);
        Map<String, Object> typed =
                Map.of("issuedOn", LocalDate.now(clock).minusMonths(14).toString());
        Assessment preview = preview(id, kind, typed);
        assertThat(preview.verdict()).isEqualTo(verdict);
        assertThat(preview.flags()).doesNotContain("ENDORSEMENT_OVERDUE");
        assertSame(preview, trial(id, kind, typed));
        if (preview.eligible()) {
            assertSame(preview, proposed(cases.submit(id, kind, typed)));
        }
    }

    private Object value(String key, String value) {
        if (value.startsWith("P-")) {
            return LocalDate.now(clock).plus(Period.parse(value)).toString();
        }
        return key.equals("grounds") ? List.of(value) : value;
    }

    private Assessment preview(String id, String kind, Map<String, Object> more) {
        return intake.assess(
                new Submission(
                        "residence-permit",
                        org.onewindow.casework.Channel.PC,
                        PermitWalk.STREET,
                        null,
                        new Submission.Applicant(PermitWalk.NAME, "RESIDENT_ID", id, "13987601235", "青砖楼八十一号"),
                        null,
                        PermitWalk.situation(kind),
                        PermitWalk.form(kind, more),
                        List.of()),
                Known.NOTHING);
    }

    private String trial(String id, String kind, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "areaCode",
                PermitWalk.STREET,
                "applicant",
                Map.of("idNumber", id),
                "situation",
                PermitWalk.situation(kind),
                "form",
                PermitWalk.form(kind, more)));
        MvcTestResult answer = new Channel(http).post("/api/v1/items/residence-permit/trial", PermitWalk.json(body));
        assertThat(answer).as(Channel.text(answer)).hasStatusOk();
        return Channel.text(answer);
    }

    private Assessment proposed(String number) {
        cases.await(number, "verifyResidence");
        return assessments.latest(number).map(StoredAssessment::proposal).orElseThrow();
    }

    private static void assertSame(Assessment preview, String trial) {
        assertThat(JsonPath.<String>read(trial, "$.verdict")).isEqualTo(preview.verdict());
        assertThat(JsonPath.<List<String>>read(trial, "$.flags")).isEqualTo(preview.flags());
        assertThat(JsonPath.<List<String>>read(trial, "$.reasons")).isEqualTo(preview.reasons());
        assertThat(JsonPath.<List<String>>read(trial, "$.rules[*].ruleId"))
                .isEqualTo(preview.rules().stream().map(FiredRule::ruleId).toList());
        Map<String, Object> answer = JsonPath.read(trial, "$");
        assertThat(answer.get("firstEligibleOn"))
                .isEqualTo(preview.firstEligibleOn() == null ? null : String.valueOf(preview.firstEligibleOn()));
        preview.dates().forEach((name, day) -> assertThat(answer.get(name)).isEqualTo(day.toString()));
    }

    private static void assertSame(Assessment preview, Assessment proposal) {
        assertThat(proposal.verdict()).isEqualTo(preview.verdict());
        assertThat(proposal.eligible()).isEqualTo(preview.eligible());
        assertThat(proposal.flags()).isEqualTo(preview.flags());
        assertThat(proposal.reasons()).isEqualTo(preview.reasons());
        assertThat(proposal.rules()).isEqualTo(preview.rules());
    }
}
