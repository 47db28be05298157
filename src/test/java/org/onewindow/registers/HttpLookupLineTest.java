package org.onewindow.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;

/** The prompt line to a real register, against one that lives in the test. */
class HttpLookupLineTest {

    private static final byte[] SECRET = Signed.SECRET.getBytes(StandardCharsets.UTF_8);
    private static final Duration PATIENCE = Duration.ofMillis(600);
    private static final IdNumber PERSON = IdNumber.parse(IdType.RESIDENT_ID, "110101199001011237");

    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch stuck = new CountDownLatch(1);
    private final ObjectMapper json = new ObjectMapper();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private HttpServer register;
    private LookupLine line;
    private volatile int status = 200;
    private volatile boolean silent;
    private volatile String values = "{\"registeredOn\":\"2026-01-10\",\"registrationNumber\":\"D-1\"}";
    private volatile String requestId = "";
    private volatile byte[] secret = SECRET;
    private volatile byte[] asked = {};
    private volatile String signature = "";

    @BeforeEach
    void openTheRegister() throws IOException {
        register = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        register.setExecutor(Executors.newCachedThreadPool());
        register.createContext("/lookups", this::answer);
        register.start();
        URI url = URI.create("http://localhost:" + register.getAddress().getPort() + "/lookups");
        line = new HttpLookupLine(url, SECRET, PATIENCE, json, new LookupReader(json, clock), clock);
    }

    @AfterEach
    void closeTheRegister() {
        stuck.countDown();
        register.stop(0);
    }

    @Test
    void asksSignedAndReadsASignedAnswer() throws Exception {
        assertThat(ask()).contains(Map.of("registeredOn", "2026-01-10", "registrationNumber", "D-1"));
        assertThat(signature).isEqualTo(Signature.of(asked, SECRET));
        JsonNode said = json.readTree(asked);
        assertThat(said.path("kind").asText()).isEqualTo("REGISTRATION");
        assertThat(said.path("idNumber").asText()).isEqualTo("110101199001011237");
    }

    @Test
    void tellsARegisterThatKnowsNothingFromASilentOne() throws Exception {
        values = "";
        assertThat(ask()).isEmpty();
        silent = true;
        assertThat(fault()).isEqualTo("TIMEOUT");
    }

    @Test
    void waitsNoLongerThanItsPatience() {
        silent = true;
        Instant before = Clock.systemUTC().instant();
        assertThat(fault()).isEqualTo("TIMEOUT");
        assertThat(Duration.between(before, Clock.systemUTC().instant())).isLessThan(LookupLines.PATIENCE);
    }

    @Test
    void believesNobodyWhoDoesNotSignAndNoAnswerToAnotherQuestion() {
        secret = "another secret that is long enough".getBytes(StandardCharsets.UTF_8);
        assertThat(fault()).isEqualTo("WRONG_SIGNATURE");
        secret = SECRET;
        requestId = "00000000-0000-0000-0000-000000000000";
        assertThat(fault()).isEqualTo("OTHER_CONTENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"registrationNumber\":\"D-1\"}",
                "{\"registeredOn\":\"2026-11-23\"}",
                "{\"registeredOn\":\"2026-02-30\"}",
                "{\"registeredOn\":\"2026-01-10\",\"name\":\"张三\"}",
                "{\"registeredOn\":\"2026-01-10\",\"residenceAreaCode\":\"6201\"}",
                "{\"registeredOn\":\"2026-01-10\",\"residenceAddress\":\"\\u0000\"}",
                "{\"registeredOn\":null}"
            })
    void takesNothingOfAnAnswerOneValueOfWhichIsNotAsAgreed(String said) {
        values = said;
        assertThat(fault()).isEqualTo("UNUSABLE_VALUES");
    }

    @Test
    void leavesAFailingRegisterAloneForAWhile() {
        status = 500;
        for (int i = 0; i < 5; i++) {
            assertThat(fault()).isEqualTo("HTTP_500");
        }
        assertThat(fault()).isEqualTo("RESTING");
        assertThat(calls).hasValue(5);
    }

    @Test
    void isNotTakenForBrokenBecauseItRefusesQuestions() {
        status = 404;
        for (int i = 0; i < 10; i++) {
            assertThat(fault()).isEqualTo("HTTP_404");
        }
        assertThat(calls).hasValue(10);
    }

    private Optional<Map<String, String>> ask() throws Exception {
        return line.ask(LookupKind.REGISTRATION, PERSON).get(10, TimeUnit.SECONDS);
    }

    private String fault() {
        try {
            return "answered " + ask().isPresent();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return cause instanceof LineFault fault ? fault.code() : String.valueOf(cause);
        } catch (Exception e) {
            return String.valueOf(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        asked = exchange.getRequestBody().readAllBytes();
        signature = exchange.getRequestHeaders().getFirst(Signature.HEADER);
        if (silent) {
            await();
        }
        String id = requestId.isEmpty() ? json.readTree(asked).path("requestId").asText() : requestId;
        byte[] body = ("{\"requestId\":\"" + id + "\",\"known\":" + !values.isEmpty()
                        + (values.isEmpty() ? "" : ",\"values\":" + values) + "}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add(Signature.HEADER, Signature.of(body, secret));
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            stuck.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
