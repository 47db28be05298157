package org.onewindow.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.registers.RegisterLine.Outgoing;
import org.onewindow.registers.RegisterQuestion.AskedPerson;
import org.onewindow.registers.RegisterQuestion.Declared;
import org.onewindow.support.BackOff;
import org.onewindow.support.Money;

/** The line to a real register, against one that lives in the test. */
class HttpLineTest {

    private static final byte[] SECRET = Signed.SECRET.getBytes(StandardCharsets.UTF_8);
    private static final Duration READ = Duration.ofMillis(400);

    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch stuck = new CountDownLatch(1);
    private final MovableClock clock = new MovableClock();
    private final ObjectMapper json = new ObjectMapper();
    private HttpServer register;
    private volatile int status = 202;
    private volatile boolean silent;
    private volatile byte[] body = {};
    private volatile String signature = "";
    private volatile String idempotency = "";

    @BeforeEach
    void openTheRegister() throws IOException {
        register = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        register.setExecutor(Executors.newCachedThreadPool());
        register.createContext("/inquiries", this::answer);
        register.start();
    }

    @AfterEach
    void closeTheRegister() {
        stuck.countDown();
        register.stop(0);
    }

    @Test
    void signsExactlyWhatItSendsAndTellsNoCaseNumber() throws IOException {
        Outgoing question = question();
        line().send(question);
        assertThat(signature).isEqualTo(Signature.of(body, SECRET)).hasSize(64);
        assertThat(idempotency).isEqualTo(question.requestId().toString());
        JsonNode said = json.readTree(body);
        assertThat(said.path("requestId").asText()).isEqualTo(idempotency);
        assertThat(said.path("persons").get(0).path("idNumber").asText()).isEqualTo("110101199001011237");
        assertThat(said.path("declared").get(0).path("amount").asText()).isEqualTo("1957.50");
        assertThat(said.path("replyTo").asText()).isEqualTo("https://hall.example/api/v1/replies/" + idempotency);
        assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("C-1");
    }

    @Test
    void givesUpOnASilentRegisterAfterTheReadTimeout() {
        silent = true;
        Instant before = Instant.now(Clock.systemUTC());
        assertFault("TIMEOUT", true);
        assertThat(Duration.between(before, Instant.now(Clock.systemUTC()))).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void noticesThatNobodyListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        HttpLine line = line(URI.create("http://localhost:" + free + "/inquiries"));
        assertThatThrownBy(() -> line.send(question()))
                .isInstanceOfSatisfying(
                        LineFault.class,
                        fault -> assertThat(fault.isWorthAnotherTry()).isTrue());
    }

    @Test
    void triesLaterWhatTheRegisterCannotTakeNowAndNeverWhatItRefuses() {
        for (int later : List.of(500, 503, 429, 408)) {
            status = later;
            assertFault("HTTP_" + later, true);
        }
        for (int never : List.of(400, 401, 404, 302)) {
            status = never;
            assertFault("HTTP_" + never, false);
        }
    }

    @Test
    void leavesAFailingRegisterAloneForAWhileAndThenLooksAgain() {
        HttpLine line = line();
        status = 500;
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> line.send(question())).isInstanceOf(LineFault.class);
        }
        assertThatThrownBy(() -> line.send(question())).hasMessage("RESTING");
        assertThat(calls).hasValue(5);
        status = 202;
        clock.forward(Duration.ofSeconds(31));
        line.send(question());
        line.send(question());
        assertThat(calls).hasValue(7);
    }

    @Test
    void isNotTakenForBrokenBecauseItRefusesBadQuestions() {
        HttpLine line = line();
        status = 400;
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> line.send(question())).hasMessage("HTTP_400");
        }
        assertThat(calls).hasValue(10);
    }

    @Test
    void pausesLongerAfterEveryAttemptButNeverLongerThanTenMinutes() {
        assertThat(BackOff.after(1)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(BackOff.after(4)).isBetween(Duration.ofSeconds(32), Duration.ofSeconds(48));
        assertThat(BackOff.after(50)).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(12));
    }

    private void assertFault(String code, boolean worthAnotherTry) {
        assertThatThrownBy(() -> line().send(question())).isInstanceOfSatisfying(LineFault.class, fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.isWorthAnotherTry()).isEqualTo(worthAnotherTry);
        });
    }

    private HttpLine line() {
        return line(URI.create("http://localhost:" + register.getAddress().getPort() + "/inquiries"));
    }

    private HttpLine line(URI url) {
        Questions questions = new Questions(json, path -> "https://hall.example" + path);
        return new HttpLine(url, SECRET, Duration.ofMillis(500), READ, questions, clock);
    }

    private static Outgoing question() {
        String idNumber = "110101199001011237";
        return new Outgoing(
                UUID.randomUUID(),
                "C-1",
                RegisterKind.MEANS_CHECK,
                new RegisterQuestion(
                        List.of(new AskedPerson("张三", "RESIDENT_ID", idNumber)),
                        List.of(new Declared(idNumber, FindingKind.INCOME, "WAGE", Money.ofYuan("1957.50")))));
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        body = exchange.getRequestBody().readAllBytes();
        signature = exchange.getRequestHeaders().getFirst(Signature.HEADER);
        idempotency = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (silent) {
            await();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void await() {
        try {
            stuck.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A clock that moves when the test says so. */
    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-03-20T02:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
