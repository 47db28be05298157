package org.onewindow.items.livingallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.onewindow.HallTest;
import org.onewindow.Ids;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseDesk;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.registers.Behaviour;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.Registers;
import org.onewindow.registers.Replies;
import org.onewindow.registers.RequestState;
import org.onewindow.registers.Signed;
import org.onewindow.registers.Simulator;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The applicant gives up in the very instant in which the register answers. */
@HallTest
class AnswerAndWithdrawalTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Simulator simulator;

    @Autowired
    Registers registers;

    @Autowired
    Replies replies;

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseFiles files;

    @Autowired
    Processes processes;

    @RepeatedTest(5)
    void neitherIsLostAndNothingIsStuck() throws Exception {
        String id = Ids.bornOn("1979-05-21");
        simulator.behave(id, Behaviour.NEVER);
        String number = new AllowanceApplications(http).submit("620102001", id, "600");
        UUID request =
                registers.latest(number, RegisterKind.MEANS_CHECK).orElseThrow().id();
        byte[] body = "{\"requestId\":\"%s\",\"outcome\":\"CLEAN\",\"complete\":true}"
                .formatted(request)
                .getBytes(StandardCharsets.UTF_8);

        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        Replies.Effect effect;
        try {
            Future<Replies.Effect> answering = both.submit(() -> {
                together.await();
                return replies.receive(request, body, Signed.by(body));
            });
            Future<Boolean> leaving = both.submit(() -> {
                together.await();
                desk.withdraw(number, "不再需要", Actor.APPLICANT);
                return true;
            });
            effect = answering.get();
            assertThat(leaving.get()).isTrue();
        } finally {
            both.shutdownNow();
        }
        assertThat(effect).isIn(Replies.Effect.TAKEN, Replies.Effect.LATE);
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.WITHDRAWN);
        RequestState state =
                registers.latest(number, RegisterKind.MEANS_CHECK).orElseThrow().state();
        assertThat(state).isEqualTo(effect == Replies.Effect.TAKEN ? RequestState.ANSWERED : RequestState.CLOSED);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(processes.openTasks(number)).isEmpty();
            assertThat(processes.isWaitingFor(number, "registerAnswered")).isFalse();
        });
    }
}
