package org.onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@HallTest
@Transactional
class CaseStepsTest {

    private static final String BASIS = "《最低生活保障审核确认办法》第二十条";

    @Autowired
    private CaseSteps steps;

    @Autowired
    private CaseClocks clocks;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Clock clock;

    private final String number = "T-" + UUID.randomUUID();

    @Test
    void aStepIsKeptFromItsBeginToItsEnd() {
        DueDate due = steps.begin(officers("t1", "COUNTY", 10));
        assertThat(due.due())
                .isEqualTo(calendar.due(today(), Limit.workingDays(10)).due());
        StepView running = steps.of(number).get(0);
        assertThat(running.open()).isTrue();
        assertThat(running.due()).isEqualTo(due.due());
        assertThat(running.remainingInWords()).isEqualTo("剩 10 个工作日");
        assertThat(running.explanation()).contains("开始“区县审核”", "10 个工作日", Dates.withWeekday(due.due()));
        steps.endTask("t1" + number);
        assertThat(steps.of(number).get(0).remainingInWords()).isEqualTo("按时完成");
        assertThat(steps.open(List.of(number))).isEmpty();
    }

    @Test
    void aStepThatWaitsOnATimerBegunAgainEndsTheOneBefore() {
        steps.begin(timer("PUBLIC_NOTICE"));
        steps.begin(timer("PUBLIC_NOTICE"));
        assertThat(steps.of(number)).extracting(StepView::open).containsExactly(false, true);
        steps.endTimer(number, "PUBLIC_NOTICE");
        assertThat(steps.open(List.of(number))).isEmpty();
    }

    @Test
    void aPauseOfTheCaseStopsOfficersButNotThePublicNotice() {
        clocks.start(number, today(), Limit.workingDays(30), Limit.workingDays(25), "受理", BASIS);
        steps.begin(officers("t1", "COUNTY", 10));
        steps.begin(timer("PUBLIC_NOTICE"));
        clocks.pause(number, today(), "公示", BASIS, "street");
        assertThat(steps.open(List.of(number)).get(number))
                .extracting(StepView::step, StepView::paused)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("COUNTY", true),
                        org.assertj.core.api.Assertions.tuple("PUBLIC_NOTICE", false));
        clocks.resume(number, calendar.due(today(), Limit.workingDays(3)).due(), "公示期满", BASIS, "hall");
        assertThat(steps.recount(number))
                .containsOnlyKeys("t1" + number)
                .containsValue(calendar.due(today(), Limit.workingDays(13)).due());
    }

    @Test
    void theEndOfTheCaseEndsItsSteps() {
        clocks.start(number, today(), Limit.workingDays(30), Limit.workingDays(25), "受理", BASIS);
        steps.begin(officers("t1", "COUNTY", 10));
        clocks.stop(number, today(), "申请人撤回申请", BASIS, "applicant");
        assertThat(steps.open(List.of(number))).isEmpty();
    }

    @Test
    void aStepOfACaseThatBeginsToCountTomorrowBeginsWithIt() {
        LocalDate tomorrow = today().plusDays(1);
        clocks.start(number, tomorrow, Limit.workingDays(30), Limit.workingDays(25), "受理", BASIS);
        steps.begin(officers("t1", "INVESTIGATION", 3));
        assertThat(steps.of(number).get(0).start()).isEqualTo(tomorrow);
    }

    private NewStep officers(String task, String step, int days) {
        return new NewStep(number, task + number, step, "区县审核", Limit.workingDays(days), true, BASIS, true);
    }

    private NewStep timer(String step) {
        return new NewStep(number, null, step, "公示", Limit.calendarDays(7), true, BASIS, false);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
