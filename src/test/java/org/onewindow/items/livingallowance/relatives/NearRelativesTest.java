package org.onewindow.items.livingallowance.relatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.api.Channel;
import org.onewindow.items.livingallowance.fieldwork.AllowanceCase;
import org.onewindow.outcomes.Documents;
import org.onewindow.outcomes.IssuedDocument;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HallTest
class NearRelativesTest {

    private static final String DECLARED = """
            ,"nearRelative":{"declared":true,"person":"马援朝","post":"畅家巷社区委员"}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    Processes processes;

    @Autowired
    NearRelatives register;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Test
    void registersWhoDeclaresANearRelativeOnceAndSealed() {
        AllowanceCase family = new AllowanceCase(http, processes, DECLARED);
        family.task("visitHousehold");
        register.enter(family.number);
        assertThat(register.letterPart(family.number).orElseThrow())
                .containsEntry("person", "马援朝")
                .containsEntry("post", "畅家巷社区委员");
        assertThat(documents.list(family.number))
                .extracting(IssuedDocument::code)
                .filteredOn("near-relative"::equals)
                .hasSize(1);
        byte[] kept = jdbc.sql("select content from near_relative where case_number = ?")
                .param(family.number)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("马援朝");
    }

    @Test
    void leavesEverybodyElseOut() {
        AllowanceCase family = new AllowanceCase(http, processes, "");
        family.task("visitHousehold");
        assertThat(register.contains(family.number)).isFalse();
        assertThat(documents.list(family.number))
                .extracting(IssuedDocument::code)
                .doesNotContain("near-relative");
    }

    @Test
    void showsTheRegisterToTheCountyAndTheSupervisorOnly() {
        AllowanceCase family = new AllowanceCase(http, processes, DECLARED);
        family.task("visitHousehold");
        for (String account : new String[] {"county", "countyhead", "supervisor"}) {
            assertThat(Channel.text(family.get(AllowanceCase.officer(account), "/desk/near-relatives")))
                    .as(account)
                    .contains(family.number, "马援朝", "畅家巷社区委员");
        }
        for (String account : new String[] {"street", "streethead", "community", "clerk1", "admin"}) {
            assertThat(family.get(AllowanceCase.officer(account), "/desk/near-relatives"))
                    .as(account)
                    .hasStatus(403);
        }
    }
}
