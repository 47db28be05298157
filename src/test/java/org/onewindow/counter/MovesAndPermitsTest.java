package org.onewindow.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.api.Channel;
import org.onewindow.items.residencepermit.permits.Permit;
import org.onewindow.items.residencepermit.permits.PermitState;
import org.onewindow.items.residencepermit.permits.PermitWorld;
import org.onewindow.items.residenceregistration.Registration;
import org.onewindow.items.residenceregistration.Registrations;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a move that is registered at the window means for the residence permit of whoever moves. */
@HallTest
class MovesAndPermitsTest {

    private static final String HERE = "620102001002";
    private static final String OTHER_CITY = "630102001001";
    private static final String LEFT = "已注销居住登记，待核实";
    private static final String MOVED = "居住登记已迁往其他城市，待核实";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private PermitWorld permits;

    @Autowired
    private Registrations registrations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private RegistrationVisit visit;
    private String today;

    @BeforeEach
    void sitDown() {
        visit = new RegistrationVisit(new Window(http, "clerk1"));
        today = LocalDate.now(clock).toString();
    }

    @Test
    void aMoveWithinTheCityLeavesThePermitAsItIs() {
        String id = Ids.bornOn("1984-06-01");
        Permit permit = holderRegisteredHere(id);
        register(id, "CHANGE", "620102001003");
        assertThat(permits.of(id)).isEqualTo(permit);
        assertThat(page(permit)).doesNotContain("待核实");
        assertThat(inTheNextWindow(id)).contains("\"OPEN\"").doesNotContain("REGISTERED_ELSEWHERE");
    }

    @Test
    void aMoveToAnotherCityIsToldToThePoliceAndTheNextEndorsementIsRefused() {
        String id = Ids.bornOn("1984-06-02");
        Permit permit = holderRegisteredHere(id);
        comesFromAnotherCity(id, permit);
        register(id, "CHANGE", HERE);
        assertThat(permits.of(id).state()).as("nothing ends by itself").isEqualTo(PermitState.ACTIVE);
        jdbc.sql("update permit set area_code = ? where number = ?")
                .params(HERE, permit.number())
                .update();
        assertThat(page(permit)).contains(MOVED, "持证人已经申报搬离");

        jdbc.sql("update residence_registration set area_code = ? where number = ?")
                .params(OTHER_CITY, registration(id).number())
                .update();
        assertThat(inTheNextWindow(id)).contains("\"ENDED\"", "REGISTERED_ELSEWHERE", "请先在本市办理居住登记", "第二条、第十条");
    }

    @Test
    void aMoveBackIntoTheCityOfThePermitTakesNothing() {
        String id = Ids.bornOn("1984-06-03");
        Permit permit = holderRegisteredHere(id);
        jdbc.sql("update residence_registration set area_code = ? where number = ?")
                .params(OTHER_CITY, registration(id).number())
                .update();
        register(id, "CHANGE", HERE);
        assertThat(page(permit)).doesNotContain("待核实");
        assertThat(registration(id).registeredOn())
                .as("the half year begins anew")
                .isEqualTo(today);
    }

    @Test
    void whoeverMovesOutIsLookedIntoAtTheNextEndorsement() {
        String id = Ids.bornOn("1984-06-04");
        Permit permit = holderRegisteredHere(id);
        visit.decided(
                id,
                "MOVE_OUT",
                "SELF",
                "{\"kind\":\"MOVE_OUT\",\"leftOn\":\"" + today + "\",\"reporter\":\"SELF\"}",
                "GRANTED");
        assertThat(page(permit)).contains(LEFT, "持证人已经申报搬离");
        assertThat(permits.of(id).state()).isEqualTo(PermitState.ACTIVE);
        assertThat(inTheNextWindow(id)).contains("\"OPEN\"", "REGISTRATION_ENDED", "请核实是否仍在本市连续居住");
    }

    @Test
    void aRegistrationInAnotherCityFillsNoHalfYearHere() {
        String id = Ids.bornOn("1984-06-05");
        register(id, "REGISTER", HERE);
        jdbc.sql("update residence_registration set area_code = ?, registered_on = date '2025-01-10' where number = ?")
                .params(OTHER_CITY, registration(id).number())
                .update();
        String answer = Channel.text(new Channel(http).post("/api/v1/items/residence-permit/trial", """
                {"asOf":"2026-11-22","areaCode":"620102","applicant":{"idNumber":"%s"},
                 "form":{"serviceKind":"FIRST","hukouAreaCode":"510104","residenceAreaCode":"620102001001",
                   "registeredOn":"2025-01-10","grounds":["DWELLING"],"dwellingProof":"DEED"}}""".formatted(id)));
        assertThat(answer).contains("\"SUPPLEMENT\"", "REGISTERED_ELSEWHERE").doesNotContain("\"ELIGIBLE\"");
    }

    private Permit holderRegisteredHere(String id) {
        Permit permit = permits.issued(http, id);
        register(id, "REGISTER", HERE);
        return permit;
    }

    /** A hall of one city cannot register anybody in another, so that the one before is set by hand. */
    private void comesFromAnotherCity(String id, Permit permit) {
        jdbc.sql("update residence_registration set area_code = ? where number = ?")
                .params(OTHER_CITY, registration(id).number())
                .update();
        jdbc.sql("update permit set area_code = ? where number = ?")
                .params(OTHER_CITY, permit.number())
                .update();
    }

    private void register(String id, String kind, String area) {
        visit.decided(id, kind, "SELF", """
                {"kind":"%s","residenceAreaCode":"%s","residenceAddress":"杨家园 9 号 3 单元 201 室",
                 "livingKind":"RENT","since":"%s","reporter":"SELF"}""".formatted(kind, area, today), "GRANTED");
    }

    private Registration registration(String id) {
        return registrations.current(IdNumber.parse(IdType.RESIDENT_ID, id)).orElseThrow();
    }

    private String page(Permit permit) {
        return Window.text(new Window(http, "police").get("/desk/permits/" + permit.number()));
    }

    private String inTheNextWindow(String id) {
        LocalDate asOf = LocalDate.now(clock).plusYears(1).minusDays(5);
        return Channel.text(new Channel(http).post("/api/v1/items/residence-permit/trial", """
                {"asOf":"%s","areaCode":"620102","applicant":{"idNumber":"%s"},
                 "form":{"serviceKind":"ENDORSE","hukouAreaCode":"510104","residenceAreaCode":"620102001001",
                   "grounds":["DWELLING"],"dwellingProof":"DEED"}}""".formatted(asOf, id)));
    }
}
