package org.onewindow.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.HallTest;
import org.onewindow.support.HallClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HallTest
class ClockPageTest {

    private static final RequestPostProcessor ADMIN = user("admin").roles("ADMIN");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private HallClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    private Duration before = Duration.ZERO;

    @BeforeEach
    void rememberTheClock() {
        before = clock.ahead();
    }

    /** Other tests share the hall, so its clock must go back here although nobody else can do that. */
    @AfterEach
    void putTheClockBack() {
        ReflectionTestUtils.setField(clock, "ahead", before);
        jdbc.sql("update hall_clock set ahead_seconds = ?")
                .param(before.toSeconds())
                .update();
        events.publishEvent(new HallClock.Moved(before));
    }

    @Test
    void movesForwardByDays() {
        LocalDate today = LocalDate.now(clock);
        assertThat(move(today, "3", "")).hasStatus3xxRedirection();
        assertThat(LocalDate.now(clock)).isEqualTo(today.plusDays(3));
        assertThat(http.get().uri("/admin/clock").with(ADMIN)).bodyText().contains("演示时钟已拨快", "比实际日期快");
    }

    @Test
    void movesToADateAndOnlyOnceForTwoClicks() {
        LocalDate today = LocalDate.now(clock);
        String tomorrow = today.plusDays(1).toString();
        assertThat(move(today, "", tomorrow)).hasStatus3xxRedirection();
        assertThat(move(today, "", tomorrow)).hasStatus(HttpStatus.CONFLICT);
        assertThat(LocalDate.now(clock)).isEqualTo(tomorrow);
    }

    @ParameterizedTest
    @CsvSource({
        "0,'',只能向前拨", "-1,'',只能向前拨", "'',2020-01-01,只能向前拨", "三,'',不是整数", "1.5,'',不是整数",
        "999999999,'',一次最多", "'',2099-12-31,一次最多", "'',2026-02-30,写法不对", "'','',两项填一项", "1,2099-12-31,两项填一项"
    })
    void refusesWhatIsNotForwardAndKeepsWhatWasTyped(String days, String date, String message) {
        assertThat(move(LocalDate.now(clock), days, date))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(message, "错误：大厅时钟", "value=\"" + days + "\"", "value=\"" + date + "\"");
        assertThat(clock.ahead()).isEqualTo(before);
    }

    @Test
    void nobodyElseMovesIt() {
        LocalDate today = LocalDate.now(clock);
        var clerk = user("clerk1").roles("CLERK");
        assertThat(http.get().uri("/admin/clock").with(clerk)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.post()
                        .uri("/admin/clock")
                        .with(clerk)
                        .with(csrf())
                        .param("from", today.toString())
                        .param("days", "1"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(clock.ahead()).isEqualTo(before);
    }

    private MockMvcTester.MockMvcRequestBuilder move(LocalDate from, String days, String date) {
        return http.post()
                .uri("/admin/clock")
                .with(ADMIN)
                .with(csrf())
                .param("from", from.toString())
                .param("days", days)
                .param("date", date);
    }
}
