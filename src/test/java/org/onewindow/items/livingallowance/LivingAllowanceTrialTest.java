package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The trial of the allowance, asked over HTTP as another office would. */
@HallTest
class LivingAllowanceTrialTest {

    private static final String MOTHER = Ids.bornOn("1980-05-06");
    private static final String FATHER = Ids.bornOn("1977-08-09");
    private static final String CHILD = Ids.bornOn("2011-01-02");

    @Autowired
    MockMvcTester http;

    @Test
    void paysThreeBeijingersWithAChildTheDifferenceAndTheExtra() {
        String answer = trial("110105", """
                "members":[%s,%s,%s],"incomes":[{"memberIdNumber":"%s","kind":"WAGE","monthlyAmount":1800}]""".formatted(member(MOTHER), member(FATHER), member(CHILD), MOTHER));
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo("FAMILY_LOW");
        assertThat(JsonPath.<String>read(answer, "$.amount")).isEqualTo("2912.50");
        assertThat(JsonPath.<String>read(answer, "$.startMonth")).isEqualTo("2026-04");
        assertThat(JsonPath.<Integer>read(answer, "$.limit.value")).isEqualTo(30);
        assertThat(JsonPath.<List<String>>read(answer, "$.rules[*].basis")).doesNotContain("");
        assertThat(JsonPath.<List<String>>read(answer, "$.rules[*].ruleId"))
                .contains("beijing", "family-below-standard", "difference", "beijing-child");
    }

    @Test
    void readsAmountsWrittenAsText() {
        String answer = trial("999900", """
                "members":[%s,%s,%s],"incomes":[{"memberIdNumber":"%s","kind":"WAGE","monthlyAmount":"1894.00"}]""".formatted(member(MOTHER), member(FATHER), member(CHILD), MOTHER));
        assertThat(JsonPath.<String>read(answer, "$.amount")).isEqualTo("2.00");
    }

    @Test
    void flagsWhatLengthensTheWayOfTheCase() {
        String answer = trial("999902", """
                "members":[%s],"separatedResidence":true,
                "nearRelative":{"declared":true,"person":"王某","post":"居委会委员"}""".formatted(member(MOTHER)));
        assertThat(JsonPath.<List<String>>read(answer, "$.flags"))
                .containsExactlyInAnyOrder("COUNTY_VISIT_MANDATORY", "SPECIAL_CASE", "DELEGATED");
        assertThat(JsonPath.<Integer>read(answer, "$.limit.value")).isEqualTo(45);
    }

    @Test
    void endsWhereAnAdultWillNotHaveTheMeansChecked() {
        String answer = trial("999901", """
                "members":[%s],"authorizations":[{"memberIdNumber":"%s","signed":false}]""".formatted(member(MOTHER), MOTHER));
        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo("END_NON_COOPERATION");
    }

    @Test
    void namesTheRowOfAStranger() {
        MvcTestResult answer = post("999901", """
                "members":[%s],"incomes":[{"memberIdNumber":"%s","kind":"WAGE","monthlyAmount":1}]""".formatted(member(MOTHER), FATHER));
        assertThat(answer).hasStatus(400);
        assertThat(JsonPath.<List<String>>read(Channel.text(answer), "$.errors[*].field"))
                .containsExactly("form.incomes[0].memberIdNumber");
    }

    @Test
    void namesTheRowOfAWrongNumber() {
        MvcTestResult answer = post("999901", """
                "members":[%s,%s]""".formatted(member(MOTHER), member(FATHER.substring(0, 17) + "*")));
        assertThat(answer).hasStatus(400);
        assertThat(JsonPath.<List<String>>read(Channel.text(answer), "$.errors[*].field"))
                .containsExactly("form.members[1].idNumber");
    }

    /** Whoever talks to the interface by hand gets fields named, never a stack of calls. */
    @Test
    void refusesOddShapes() {
        for (String odd : List.of(
                "",
                "\"members\":null",
                "\"members\":{}",
                "\"members\":\"x\"",
                "\"members\":[null]",
                "\"members\":[\"x\"]",
                "\"members\":[[]]",
                "\"members\":[%s],\"incomes\":[null]".formatted(member(MOTHER)),
                "\"members\":[%s],\"incomes\":{\"0\":1}".formatted(member(MOTHER)),
                "\"members\":[%s],\"nearRelative\":\"yes\"".formatted(member(MOTHER)),
                "\"members\":[%s],\"edgeFamily\":\"perhaps\"".formatted(member(MOTHER)),
                "\"members\":[%s],\"salary\":1".formatted(member(MOTHER)),
                "\"members\":[%s]"
                        .formatted(member(MOTHER).replace("\"disabilityGrade\":0", "\"disabilityGrade\":1e99999999")),
                "\"members\":[%s]".formatted(member(MOTHER).replace("\"clergyYears\":0", "\"clergyYears\":0.5")),
                "\"members\":[%s]".formatted(member(MOTHER).replace("\"FULL\"", "\"STRONG\"")))) {
            MvcTestResult answer = post("999901", odd);
            assertThat(answer).as(odd).hasStatus(400);
            assertThat(JsonPath.<List<String>>read(Channel.text(answer), "$.errors[*].field"))
                    .as(odd)
                    .isNotEmpty();
        }
    }

    private String trial(String area, String form) {
        MvcTestResult answer = post(area, form);
        assertThat(answer).as(Channel.text(answer)).hasStatus(200);
        return Channel.text(answer);
    }

    private MvcTestResult post(String area, String form) {
        return new Channel(http)
                .post("/api/v1/items/minimum-living-allowance/trial", """
                {"asOf":"2026-03-20","areaCode":"%s","applicant":{"idNumber":"%s"},"form":{%s}}""".formatted(area, MOTHER, form));
    }

    private static String member(String idNumber) {
        return """
                {"name":"王某","idType":"RESIDENT_ID","idNumber":"%s","relation":"OTHER","hukouAreaCode":"110105",
                 "disabilityGrade":0,"seriousIllness":false,"workAbility":"FULL","study":"NONE","clergyYears":0}""".formatted(idNumber);
    }
}
