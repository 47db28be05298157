package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.access.AccessWorld.PASSWORD;
import static org.onewindow.access.AccessWorld.STREET;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HallTest
class LoginTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    AccessWorld world;
    Caller caller;

    @BeforeEach
    void arrive() {
        world = new AccessWorld(identities);
        caller = new Caller(port);
    }

    @Test
    void leadsAStrangerToTheLoginPage() {
        HttpResponse<String> answer = caller.get("/counter");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
    }

    @Test
    void logsInOnceForTheHallAndTheEngine() {
        HttpResponse<String> answer = caller.login(world.account("loginstreet", STREET), PASSWORD);
        assertThat(location(answer)).endsWith("/camunda/app/tasklist/");
        assertThat(caller.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(caller.call("GET", "/camunda/api/admin/auth/user/default", "")
                        .body())
                .contains("\"userId\":\"loginstreet\"", "\"tasklist\"")
                .doesNotContain("\"cockpit\"", "\"admin\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "cardcentre", "modeler"})
    void leadsThoseWithoutAnInboxToAPageTheyMayOpen(String post) {
        HttpResponse<String> answer = caller.login(world.account("login" + post, post + "620102001"), PASSWORD);
        assertThat(location(answer)).doesNotContain("tasklist").endsWith("/");
        assertThat(caller.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void returnsToThePageThatWasAskedFor() {
        world.account("loginclerk", "clerk620102001");
        caller.get("/counter/items");
        assertThat(location(caller.login("loginclerk", PASSWORD))).endsWith("/counter/items");
    }

    @Test
    void givesTheSessionANewNameAtLogin() {
        caller.get("/counter");
        String before = caller.cookie("JSESSIONID");
        caller.login(world.account("loginstreet", STREET), PASSWORD);
        assertThat(before).isNotEmpty();
        assertThat(caller.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void refusesALoginWithoutItsToken() {
        world.account("loginstreet", STREET);
        HttpResponse<String> answer = caller.send(caller.request("/login")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=loginstreet&password=" + PASSWORD)));
        assertThat(location(answer)).contains("/login?expired");
        assertThat(caller.get(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void endsBothSessionsAtTheHallsLogout() {
        caller.login(world.account("loginstreet", STREET), PASSWORD);
        caller.get(TASKLIST);
        caller.form("/logout", Map.of());
        assertThat(caller.get(TASKLIST).statusCode()).isEqualTo(302);
        assertThat(caller.call("GET", "/camunda/api/engine/engine/default/filter", "")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void endsBothSessionsAtTasklistsLogout() {
        caller.login(world.account("loginclerk", "clerk620102001"), PASSWORD);
        caller.get(TASKLIST);
        HttpResponse<String> answer = caller.call("POST", "/camunda/api/admin/auth/user/default/logout", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(location(caller.get("/counter"))).endsWith("/login");
    }

    @Test
    void refusesAForgedChangeInTasklist() {
        caller.login(world.account("loginstreet", STREET), PASSWORD);
        caller.get(TASKLIST);
        HttpResponse<String> answer = caller.send(caller.request("/camunda/api/engine/engine/default/filter/x/list")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void takesAPostAwayAtOnce() {
        caller.login(world.account("loginmoved", STREET), PASSWORD);
        assertThat(caller.get(TASKLIST).statusCode()).isEqualTo(200);
        identities.deleteMembership("loginmoved", STREET);
        assertThat(caller.get(TASKLIST).statusCode()).isEqualTo(403);
        world.account("loginmoved", STREET);
        assertThat(caller.get(TASKLIST).statusCode()).isEqualTo(200);
    }

    @Test
    void throwsADeletedAccountOut() {
        caller.login(world.account("logingone", STREET), PASSWORD);
        identities.deleteUser("logingone");
        assertThat(location(caller.get(TASKLIST))).endsWith("/login");
        assertThat(caller.call("GET", "/camunda/api/engine/engine/default/filter", "")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void slowsGuessingDownAndLetsTheOwnerInFromAKnownBrowser() {
        world.account("loginvictim", STREET);
        Caller owner = new Caller(port);
        owner.login("loginvictim", PASSWORD);
        owner.form("/logout", Map.of());
        for (int guess = 0; guess < 5; guess++) {
            assertThat(location(caller.login("loginvictim", "guess" + guess))).endsWith("/login?error");
        }
        assertThat(location(caller.login("loginvictim", "guess"))).contains("wait=");
        assertThat(location(owner.login("loginvictim", PASSWORD))).endsWith("/camunda/app/tasklist/");
    }

    @Test
    void asksAServiceToWaitAfterTooManyWrongPasswords() {
        world.account("loginservice", "channel620102");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(caller.basic("loginservice", "guess", "GET", "/api/v1/items", "")
                            .statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> answer = caller.basic("loginservice", PASSWORD, "GET", "/api/v1/items", "");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    @Test
    void keepsTheTokenForCallsOfTheApiThatRideOnASession() {
        caller.login(world.account("loginclerk", "clerk620102001"), PASSWORD);
        assertThat(caller.call("GET", "/api/v1/items", "").statusCode()).isEqualTo(200);
        HttpResponse<String> answer = caller.call("POST", "/api/v1/items/elderly-subsidy/materials", "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void neverLetsABrowserAskForThePasswordItself() {
        HttpResponse<String> answer = caller.send(caller.request("/api/v1/items")
                .header("Sec-Fetch-Mode", "navigate")
                .GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(caller.call("GET", "/api/v1/items", "").headers().firstValue("WWW-Authenticate"))
                .isPresent();
    }

    @Test
    void answersAnUnknownAccountLikeAWrongPassword() {
        world.account("loginknown", STREET);
        assertThat(location(caller.login("loginknown", "wrong"))).isEqualTo(location(caller.login("nosuch", "wrong")));
        assertThat(location(caller.login("no\u0000such' or 1=1", "wrong"))).endsWith("/login?error");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("no redirect but " + answer.statusCode());
    }
}
