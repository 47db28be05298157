package org.onewindow.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.PendingPromises;
import org.onewindow.outcomes.Documents;
import org.onewindow.registers.Behaviour;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.Registers;
import org.onewindow.registers.Signed;
import org.onewindow.registers.Simulator;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The allowance when two hands, or a hand and the engine's clockwork, reach for the case at once: one of them wins, the
 * other is told so politely, and afterwards no case of the test is stuck or lost.
 */
@HallTest
class AllowanceRacesTest {

    private static final int ROUNDS = 8;

    @Autowired
    MockMvcTester http;

    @Autowired
    Processes processes;

    @Autowired
    CaseFiles files;

    @Autowired
    PendingPromises promises;

    @Autowired
    Documents documents;

    @Autowired
    Registers registers;

    @Autowired
    Simulator simulator;

    @Autowired
    Order order;

    private final List<String> raced = new ArrayList<>();
    private Behaviour usual = Behaviour.CLEAN;

    @BeforeEach
    void silenceTheRegister() {
        usual = simulator.usual();
        simulator.behave(Behaviour.NEVER);
    }

    @AfterEach
    void everyLiveCaseWaitsAndNoEndedOneHasAProcess() {
        simulator.behave(usual);
        order.prevails(raced);
    }

    @Test
    void visitAndRegisterEndAtTheSameInstantAndTheCaseIsAssessedOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Household family = accepted();
            family.visited();
            List<Integer> seen = SameInstant.of(() -> family.visit("street", "finish"), () -> answer(family));
            assertThat(seen).containsExactly(302, 200);
            family.task("giveFirstOpinion");
            assertThat(order.passed(family.number, "assessApplication")).isOne();
            assertThat(order.passed(family.number, "visitHousehold")).isOne();
        }
    }

    @Test
    void ofTwoOfficersWhoFinishTheSameVisitOneWinsAndTheOtherIsToldSo() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Household family = accepted();
            family.visited();
            List<Integer> seen =
                    SameInstant.of(() -> family.visit("street", "finish"), () -> family.visit("street2", "finish"));
            assertThat(seen).containsExactlyInAnyOrder(302, 409);
            assertThat(order.passed(family.number, "visitHousehold")).isOne();
            assertThat(documents.list(family.number))
                    .filteredOn(letter -> letter.code().equals("household-visit"))
                    .hasSize(1);
        }
    }

    @Test
    void whatWasPromisedArrivesAsItsLastDayEnds() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Household family = raced(new Household(http, processes, "PENDING", true));
            List<Integer> seen = SameInstant.of(
                    lapsing(family, "pendingLapsed"), SameInstant.later(10 * round, family::deliverRegister));
            boolean delivered = again(seen.get(1), family::deliverRegister);
            order.prevails(List.of(family.number));
            assertThat(files.get(family.number).status())
                    .isEqualTo(delivered ? CaseStatus.ACCEPTED : CaseStatus.WITHDRAWN);
            assertThat(promises.of(family.number).orElseThrow().lapsedAt() == null)
                    .isEqualTo(delivered);
        }
    }

    @Test
    void theReplyToASupplementArrivesAsItsLastDayEnds() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Household family = raced(new Household(http, processes, "ORIGINAL", false));
            List<Integer> seen = SameInstant.of(
                    lapsing(family, "supplementLapsed"), SameInstant.later(10 * round, family::signAuthorization));
            boolean replied = again(seen.get(1), family::signAuthorization);
            order.prevails(List.of(family.number));
            assertThat(files.get(family.number).status())
                    .isEqualTo(replied ? CaseStatus.ACCEPTED : CaseStatus.WITHDRAWN);
        }
    }

    @Test
    void theApplicantWithdrawsAsTheRegisterAnswers() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Household family = accepted();
            List<Integer> seen = SameInstant.of(family::withdraw, SameInstant.later(5 * round, () -> answer(family)));
            assertThat(seen.get(1)).isEqualTo(200);
            assertThat(again(seen.get(0), family::withdraw)).isTrue();
            order.prevails(List.of(family.number));
            assertThat(files.get(family.number).status()).isEqualTo(CaseStatus.WITHDRAWN);
        }
    }

    /** Whoever is told that somebody else was faster may try once more; then it counts, or it is too late. */
    private static boolean again(int seen, Callable<Integer> act) throws Exception {
        assertThat(seen).isIn(200, 409);
        if (seen == 200) {
            return true;
        }
        int second = act.call();
        assertThat(second).isIn(200, 409);
        return second == 200;
    }

    private Household accepted() {
        return raced(new Household(http, processes, "ORIGINAL", true));
    }

    private Household raced(Household family) {
        raced.add(family.number);
        return family;
    }

    private Callable<Integer> lapsing(Household family, String timer) {
        return () -> {
            order.lapse(family.number, timer);
            return 0;
        };
    }

    private int answer(Household family) {
        UUID id = registers
                .latest(family.number, RegisterKind.MEANS_CHECK)
                .orElseThrow()
                .id();
        String body = "{\"requestId\":\"%s\",\"outcome\":\"CLEAN\",\"complete\":true}".formatted(id);
        return SameInstant.status(http.post()
                .uri("/api/v1/replies/" + id)
                .header("X-Signature", Signed.by(body.getBytes(StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange());
    }
}
