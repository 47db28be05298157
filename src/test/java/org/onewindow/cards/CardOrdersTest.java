package org.onewindow.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.onewindow.access.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a card centre sees of an order, and what it may say about it. */
@HallTest
class CardOrdersTest {

    @Autowired
    CardTrial trial;

    @Autowired
    CardOrders orders;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    CardTrial.Ordered one;

    @BeforeEach
    void order() {
        one = trial.ordered();
        trial.openElsewhere();
    }

    @AfterEach
    void clear() {
        trial.clear();
    }

    @Test
    void ordersOneCardForACaseHoweverOftenItIsAskedTo() {
        assertThat(orders.place(one.caseNumber(), "TRIAL-" + one.caseNumber(), CardTrial.face()))
                .isEqualTo(one.order());
        assertThatThrownBy(() -> orders.place(one.caseNumber(), "ANOTHER", CardTrial.face()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheFaceSealedAndForgetsItWhenTheCardIsMade() {
        byte[] sealed = jdbc.sql("select face from card_order where id = ?")
                .param(one.order())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain(CardTrial.NAME);

        HttpResponse<String> before = get(CardTrial.SERVICE);
        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(JsonPath.<String>read(before.body(), "$.face.lines[0].value"))
                .isEqualTo(CardTrial.NAME);
        assertThat(JsonPath.<String>read(before.body(), "$.face.photo")).isEqualTo("AQID");
        assertThat(JsonPath.<String>read(before.body(), "$.state")).isEqualTo("ORDERED");

        assertThat(put("BLANK-0001" + tail()).statusCode()).isEqualTo(200);
        HttpResponse<String> after = get(CardTrial.SERVICE);
        assertThat(after.body()).doesNotContain(CardTrial.NAME);
        assertThat(JsonPath.<String>read(after.body(), "$.state")).isEqualTo("MADE");
        assertThat(jdbc.sql("select face is null from card_order where id = ?")
                        .param(one.order())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void notesTheFirstLookInTheCase() {
        get(CardTrial.SERVICE);
        get(CardTrial.SERVICE);
        assertThat(trial.timeline(one.caseNumber())).containsOnlyOnce("制证中心取走制证数据");
    }

    @Test
    void showsTheOrderToItsOwnCentreOnly() {
        assertThat(get(CardTrial.STRANGER).statusCode()).isEqualTo(404);
        assertThat(get("channel").statusCode()).isEqualTo(403);
        assertThat(get("clerk1").statusCode()).isEqualTo(403);
        assertThat(new Caller(port)
                        .call("GET", "/api/v1/card-orders/" + one.order(), "")
                        .statusCode())
                .isIn(401, 403);
        assertThat(put(CardTrial.STRANGER, "BLANK-0002").statusCode()).isEqualTo(404);
    }

    @Test
    void takesTheSameCardAgainAndRefusesASecondOne() {
        String blank = "BLANK-A" + tail();
        String first = put(blank).body();
        assertThat(put(blank).body()).isEqualTo(first);
        HttpResponse<String> second = put("BLANK-B" + tail());
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("请销毁");
    }

    @Test
    void takesABlankForOneCardOnly() {
        String blank = "BLANK-C" + tail();
        assertThat(put(blank).statusCode()).isEqualTo(200);
        one = trial.ordered();
        assertThat(put(blank).statusCode()).isEqualTo(400);
    }

    @Test
    void recordsOneOfTwoCardsThatComeInTheSameInstant() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Callable<Integer>> cards = List.of(
                () -> put("BLANK-D" + tail()).statusCode(),
                () -> put("BLANK-E" + tail()).statusCode());
        List<Future<Integer>> answers = two.invokeAll(cards);
        two.shutdown();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void makesNoCardForACaseThatWasTakenBack() {
        jdbc.sql("update case_file set status = 'WITHDRAWN', live = false where number = ?")
                .param(one.caseNumber())
                .update();
        HttpResponse<String> refused = get(CardTrial.SERVICE);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).doesNotContain(CardTrial.NAME).contains("不用制作");
        assertThat(put("BLANK-F" + tail()).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"serial\":\"\"}",
                "{\"serial\":\"a b\"}",
                "{\"serial\":1}",
                "{\"serial\":\"X\",\"y\":1}",
                "{\"serial\":\"ABC-123\",\"serial\":\"ABC-124\"}",
                "["
            })
    void refusesAnythingThatIsNotTheNumberOfABlank(String body) {
        HttpResponse<String> answer = new Caller(port)
                .basic(
                        CardTrial.SERVICE,
                        CardTrial.PASSWORD,
                        "PUT",
                        "/api/v1/card-orders/" + one.order() + "/card",
                        body);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private String tail() {
        return one.order().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private HttpResponse<String> get(String account) {
        return new Caller(port).basic(account, CardTrial.PASSWORD, "GET", "/api/v1/card-orders/" + one.order(), "");
    }

    private HttpResponse<String> put(String serial) {
        return put(CardTrial.SERVICE, serial);
    }

    private HttpResponse<String> put(String account, String serial) {
        return new Caller(port)
                .basic(
                        account,
                        CardTrial.PASSWORD,
                        "PUT",
                        "/api/v1/card-orders/" + one.order() + "/card",
                        "{\"serial\":\"" + serial + "\"}");
    }
}
