package org.onewindow.cardcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.access.Caller;
import org.onewindow.cards.CardTrial;
import org.onewindow.cards.CardTrial.Ordered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A card is made once, whenever a worker dies and however many there are. */
@HallTest
class CardWorkerTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LOCK = Duration.ofSeconds(2);

    @Autowired
    CardTrial trial;

    @LocalServerPort
    int port;

    final List<String> pressed = Collections.synchronizedList(new ArrayList<>());
    final List<CardWorker> workers = new ArrayList<>();

    @AfterEach
    void close() {
        workers.forEach(CardWorker::close);
        trial.clear();
    }

    @Test
    void makesTheCardAndLetsTheCaseGoOn() {
        Ordered one = trial.ordered();
        start("alone");
        await().atMost(SOON).until(() -> trial.isThere(one.caseNumber()));
        assertThat(pressed).containsExactly(one.order());
    }

    @Test
    void makesTheCardOnceWhenAWorkerDiesBetweenFetchingAndMaking() {
        Ordered one = trial.ordered();
        String task = fetchAndDie();
        start("second");
        await().atMost(SOON).until(() -> trial.isThere(one.caseNumber()));
        assertThat(pressed).containsExactly(one.order());
        assertThat(complete("dead", task).statusCode()).isEqualTo(409);
    }

    @Test
    void makesNoSecondCardWhenAWorkerDiesBetweenMakingAndReporting() {
        Ordered one = trial.ordered();
        String task = fetchAndDie();
        String serial = "FIRST-" + one.order().substring(0, 8).toUpperCase(Locale.ROOT);
        assertThat(record(one, serial).statusCode()).isEqualTo(200);

        start("second");
        await().atMost(SOON).until(() -> trial.isThere(one.caseNumber()));
        assertThat(pressed).isEmpty();
        assertThat(JsonPath.<String>read(record(one, serial).body(), "$.serial"))
                .isEqualTo(serial);
        assertThat(trial.timeline(one.caseNumber())).containsOnlyOnce("证件制作完成");
        // The dead one comes back to life: its report is refused in words, and nothing happens twice.
        assertThat(complete("dead", task).statusCode()).isEqualTo(409);
    }

    @Test
    void sharesTheWorkAmongTwoWorkersWithoutMakingAnyCardTwice() {
        List<Ordered> many = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            many.add(trial.ordered());
        }
        start("left");
        start("right");
        await().atMost(SOON).until(() -> many.stream().allMatch(one -> trial.isThere(one.caseNumber())));
        assertThat(pressed)
                .containsExactlyInAnyOrderElementsOf(
                        many.stream().map(Ordered::order).toList());
    }

    private void start(String name) {
        URI hall = URI.create("http://localhost:" + port);
        workers.add(new CardWorker(hall, CardTrial.SERVICE, CardTrial.PASSWORD, name, LOCK, (order, face) -> {
            assertThat(face.path("lines").size()).isPositive();
            pressed.add(order);
            return order.toUpperCase(Locale.ROOT);
        }));
    }

    private String fetchAndDie() {
        String body =
                "{\"workerId\":\"dead\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"card-making\",\"lockDuration\":%d}]}"
                        .formatted(LOCK.toMillis());
        return JsonPath.read(
                call("POST", "/engine-rest/external-task/fetchAndLock", body).body(), "$[0].id");
    }

    private HttpResponse<String> complete(String worker, String task) {
        return call("POST", "/engine-rest/external-task/" + task + "/complete", "{\"workerId\":\"" + worker + "\"}");
    }

    private HttpResponse<String> record(Ordered one, String serial) {
        return call("PUT", "/api/v1/card-orders/" + one.order() + "/card", "{\"serial\":\"" + serial + "\"}");
    }

    private HttpResponse<String> call(String method, String path, String body) {
        return new Caller(port).basic(CardTrial.SERVICE, CardTrial.PASSWORD, method, path, body);
    }
}
