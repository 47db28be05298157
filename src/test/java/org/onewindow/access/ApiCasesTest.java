package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Finding: with a session of any post, the interface handed out letters of any case and took any case back. */
@HallTest
class ApiCasesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    IdentityService identities;

    private String number = "";

    @BeforeEach
    void aCaseOfTheDemoStreet() {
        Channel channel = new Channel(http);
        String application = channel.application(Ids.bornOn("1936-07-08"), "2026-03-20T10:00:00+08:00")
                .replace("\"areaCode\":\"110105\"", "\"areaCode\":\"620102001\"");
        number = JsonPath.read(Channel.text(channel.submit(application)), "$.caseNumber");
        AccessWorld world = new AccessWorld(identities);
        world.account("apielsewhere", "community620102001002");
        world.account("apimodeler", "modeler620102");
        world.account("apiadmin", Staff.ADMIN_GROUP);
    }

    @Test
    void tellNothingToThoseWhoDoNotServeThem() {
        for (String path : List.of("", "/timeline", "/clock", "/documents", "/documents/receipt.pdf")) {
            assertThat(get("community", path)).as(path).isEqualTo(200);
            assertThat(get("supervisor", path)).as(path).isEqualTo(200);
            assertThat(get("apielsewhere", path)).as(path).isEqualTo(404);
            assertThat(get("apimodeler", path)).as(path).isEqualTo(403);
            assertThat(get("apiadmin", path)).as(path).isEqualTo(403);
        }
    }

    @Test
    void areTakenBackAtTheWindowOnly() {
        for (String account : List.of("community", "supervisor", "apielsewhere", "apimodeler", "apiadmin")) {
            assertThat(withdraw(account)).as(account).isEqualTo(403);
        }
        assertThat(Channel.text(new Channel(http).get("/api/v1/cases/" + number)))
                .contains("\"status\":\"ACCEPTED\"");
        assertThat(withdraw("clerk1")).isEqualTo(200);
    }

    private int get(String account, String path) {
        return http.get()
                .uri("/api/v1/cases/" + number + path)
                .with(as(account))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int withdraw(String account) {
        return http.post()
                .uri("/api/v1/cases/" + number + "/withdrawal")
                .with(as(account))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\":\"试一试\"}")
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static RequestPostProcessor as(String account) {
        // The rights are read anew from the directory for every request.
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Staff(account, account, Set.of()), null, Set.of()));
    }
}
