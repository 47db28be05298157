package org.onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.NotFoundHere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@HallTest
@Transactional
class CaseClocksTest {

    private static final String BASIS = "《行政许可法》第四十五条";

    @Autowired
    private CaseClocks clocks;

    @Autowired
    private CalendarEditions editions;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Clock clock;

    private final String number = "T-" + UUID.randomUUID();

    @Test
    void theDatabaseHoldsTheYearsThatComeWithTheHall() {
        LocalDate day = LocalDate.of(2023, 12, 1);
        for (; day.getYear() < 2027; day = day.plusDays(1)) {
            assertThat(editions.almanac().isWorkingDay(day)).as("%s", day).isEqualTo(Almanacs.LOADED.isWorkingDay(day));
            assertThat(editions.almanac().holiday(day)).isEqualTo(Almanacs.LOADED.holiday(day));
        }
    }

    @Test
    void everyEntryIsKeptWithItsReasonBasisAndAuthor() {
        start("2026-03-02");
        clocks.pause(number, LocalDate.of(2026, 3, 4), "等待补正材料", BASIS, "clerk1");
        clocks.resume(number, LocalDate.of(2026, 3, 11), "材料已补齐", BASIS, "clerk2");
        clocks.extend(number, LocalDate.of(2026, 3, 12), Limit.workingDays(5), "情况复杂", BASIS, "countyhead");
        clocks.stop(number, LocalDate.of(2026, 3, 20), "办结", BASIS, "county");
        ClockView view = clocks.view(number);
        assertThat(view.entries())
                .extracting(ClockEntry::type, entry -> entry.on().toString(), ClockEntry::reason, ClockEntry::by)
                .containsExactly(
                        tuple(ClockEntry.Type.START, "2026-03-02", "受理", null),
                        tuple(ClockEntry.Type.PAUSE, "2026-03-04", "等待补正材料", "clerk1"),
                        tuple(ClockEntry.Type.RESUME, "2026-03-11", "材料已补齐", "clerk2"),
                        tuple(ClockEntry.Type.EXTEND, "2026-03-12", "情况复杂", "countyhead"),
                        tuple(ClockEntry.Type.STOP, "2026-03-20", "办结", "county"));
        assertThat(view.entries().get(3).extension()).isEqualTo(Limit.workingDays(5));
        assertThat(view.entries()).allSatisfy(entry -> assertThat(entry.basis()).isEqualTo(BASIS));
        assertThat(view.promisedDue()).isEqualTo("2026-03-30");
        assertThat(view.stoppedOn()).isEqualTo("2026-03-20");
    }

    @Test
    void aClockStartsOnce() {
        start("2026-03-02");
        assertThatThrownBy(() -> start("2026-03-03")).isInstanceOf(AlreadyDone.class);
        assertThat(clocks.view(number).start()).isEqualTo("2026-03-02");
    }

    @Test
    void anExtensionNeedsAReasonABasisAndALimitThatStillRuns() {
        LocalDate today = LocalDate.now(clock);
        start(today.toString());
        assertThatThrownBy(() -> clocks.extend(number, today, Limit.workingDays(5), " ", "", "countyhead"))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused ->
                                assertThat(refused.errors()).extracting("field").containsExactly("reason", "basis"));
        assertThatThrownBy(() ->
                        clocks.extend(number, today.plusYears(1), Limit.workingDays(5), "情况复杂", BASIS, "countyhead"))
                .isInstanceOf(BadInput.class);
        assertThat(clocks.view(number).entries()).hasSize(1);
    }

    @Test
    void aCaseThatWasNeverAcceptedHasNoClock() {
        assertThat(clocks.find(number)).isEmpty();
        assertThat(clocks.views(List.of(number))).isEmpty();
        assertThatThrownBy(() -> clocks.view(number)).isInstanceOf(NotFoundHere.class);
        assertThatThrownBy(() -> clocks.stop(number, LocalDate.now(clock), "办结", BASIS, "county"))
                .isInstanceOf(NotFoundHere.class);
    }

    @Test
    void aListOfManyCasesCostsOneQuery() {
        List<String> numbers =
                IntStream.range(0, 20).mapToObj(i -> number + "-" + i).toList();
        for (String one : numbers) {
            clocks.start(one, LocalDate.of(2026, 3, 2), Limit.workingDays(30), Limit.workingDays(10), "受理", BASIS);
            clocks.pause(one, LocalDate.of(2026, 3, 4), "等待补正材料", BASIS, "clerk1");
        }
        var counting = new CountingStatements(dataSource);
        JdbcClient counted = JdbcClient.create(counting);
        var many = new CaseClocks(
                new Ledgers(counted), new Steps(counted), calendar, new WarningThresholds(0.2, 2), clock, event -> {});
        assertThat(many.views(numbers)).hasSize(20);
        assertThat(counting.prepared()).isEqualTo(1);
    }

    private void start(String on) {
        clocks.start(number, LocalDate.parse(on), Limit.workingDays(30), Limit.workingDays(10), "受理", BASIS);
    }
}
