package org.onewindow.items.livingallowance.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.items.livingallowance.fieldwork.AllowanceCase;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HallTest
class CountyVisitsTest {

    private static final String NO_SAMPLE = "999900";
    private static final String ALL_SAMPLED = "999903";
    private static final String DECLARED = """
            ,"nearRelative":{"declared":true,"person":"马援朝","post":"畅家巷社区委员"}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    Processes processes;

    @Autowired
    CountyVisits visits;

    @Autowired
    Batches batches;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNearRelativeIsVisitedThoughTheRegionTakesNoSampleAndIsNotDrawn() {
        AllowanceCase family = aCase(NO_SAMPLE, DECLARED);
        propose(family, "AGREE");
        assertThat(visits.decide(family.number)).isEqualTo("MANDATORY");
        assertThat(batches.drawn(family.number)).isEmpty();
    }

    @Test
    void aRegionWithoutSampleVisitsNobodyElse() {
        AllowanceCase family = aCase(NO_SAMPLE, "");
        propose(family, "AGREE");
        assertThat(visits.decide(family.number)).isEqualTo("NONE");
        assertThat(batches.drawn(family.number)).isEmpty();
    }

    @Test
    void aRegionThatSamplesAllVisitsEveryProposalToGrant() {
        AllowanceCase family = aCase(ALL_SAMPLED, "");
        propose(family, "AGREE");
        assertThat(visits.decide(family.number)).isEqualTo("SAMPLE");
        assertThat(batches.drawn(family.number)).contains(true);
    }

    @Test
    void aProposalToRefuseIsNotSampled() {
        AllowanceCase family = aCase(ALL_SAMPLED, "");
        propose(family, "DISAGREE");
        assertThat(visits.decide(family.number)).isEqualTo("NONE");
        assertThat(batches.drawn(family.number)).isEmpty();
    }

    @Test
    void theLastFirstOpinionCounts() {
        AllowanceCase family = aCase(ALL_SAMPLED, "");
        propose(family, "DISAGREE");
        propose(family, "AGREE");
        assertThat(visits.decide(family.number)).isEqualTo("SAMPLE");
    }

    private AllowanceCase aCase(String area, String more) {
        AllowanceCase family = new AllowanceCase(http, processes, area, more);
        family.task("visitHousehold");
        return family;
    }

    private void propose(AllowanceCase family, String verdict) {
        jdbc.sql("""
                        insert into opinion (task_id, case_number, activity_id, task_name, officer, at, verdict, facts, answers)
                        values (gen_random_uuid()::text, ?, 'giveFirstOpinion', '街道初审', 'streethead', clock_timestamp(), ?,
                            '{}', '[]')""").params(family.number, verdict).update();
    }
}
