package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HallTest
class CasesOfOneLineTest {

    private static final String FORM = """
            {"kind":"REGISTER","residenceAreaCode":"620102001001","residenceAddress":"畅家巷一号","since":"2026-01-05",
             "livingKind":"RENT","reporter":"SELF"}""";

    @Autowired
    private MockMvcTester http;

    @Test
    void thePoliceDoNotReadWhoAsksForAnAllowance() {
        Window clerk = new Window(http, "clerk1");
        String number = clerk.accept(clerk.fill(Ids.bornOn("1942-01-21")));
        for (String account : new String[] {"police", "policehead"}) {
            Window police = new Window(http, account);
            for (String tab : new String[] {"progress", "people", "application", "materials", "documents"}) {
                assertThat(police.get("/cases/" + number + "?tab=" + tab)).hasStatus(HttpStatus.NOT_FOUND);
            }
            assertThat(Window.text(police.get("/cases?tab=running"))).doesNotContain(number);
            assertThat(police.get("/api/v1/cases/" + number)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(new Window(http, "county").get("/cases/" + number)).hasStatusOk();
        assertThat(new Window(http, "supervisor").get("/cases/" + number)).hasStatusOk();
    }

    @Test
    void civilAffairsDoNotReadWhoRegistersWithThePolice() {
        Window clerk = new Window(http, "clerk1");
        String number =
                new RegistrationVisit(clerk).decided(Ids.bornOn("1991-03-07"), "REGISTER", "SELF", FORM, "GRANTED");
        for (String account : new String[] {"street", "county", "countyhead"}) {
            assertThat(new Window(http, account).get("/cases/" + number))
                    .as(account)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(new Window(http, "police").get("/cases/" + number)).hasStatusOk();
        assertThat(clerk.get("/cases/" + number)).hasStatusOk();
    }
}
