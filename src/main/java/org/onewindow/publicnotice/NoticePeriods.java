package org.onewindow.publicnotice;

import java.time.Clock;
import java.time.LocalDate;
import org.onewindow.casework.Actor;
import org.onewindow.casework.StepDates;
import org.onewindow.casework.Timeline;
import org.onewindow.deadlines.DueDate;
import org.onewindow.deadlines.WorkingCalendarChanged;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.HallClock;
import org.onewindow.workflow.Anew;
import org.onewindow.workflow.Processes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets running notices follow the working calendar: on the board, in the ledger and on the timer alike. */
@Component
class NoticePeriods {

    private static final Logger LOG = LoggerFactory.getLogger(NoticePeriods.class);
    private static final String TIMER = "noticeExpired";

    private final Notices notices;
    private final StepDates steps;
    private final Timeline timeline;
    private final Processes processes;
    private final Anew anew;
    private final Clock clock;

    NoticePeriods(Notices notices, StepDates steps, Timeline timeline, Processes processes, Anew anew, Clock clock) {
        this.notices = notices;
        this.steps = steps;
        this.timeline = timeline;
        this.processes = processes;
        this.anew = anew;
        this.clock = clock;
    }

    /** Each notice by itself: one that ends in the same moment keeps none of the others from moving. */
    @EventListener
    public void on(WorkingCalendarChanged changed) {
        for (String caseNumber : notices.running()) {
            try {
                anew.inTransaction(() -> recount(caseNumber));
            } catch (AlreadyDone ended) {
                LOG.warn("the notice of {} did not follow the calendar: {}", caseNumber, ended.getMessage());
            }
        }
    }

    private void recount(String caseNumber) {
        notices.holdLatest(caseNumber)
                .filter(PublicNotice::running)
                .ifPresent(notice -> steps.recount(caseNumber, NoticePosting.STEP)
                        .filter(due -> !due.due().equals(notice.endsOn()))
                        .ifPresent(due -> move(notice, due)));
    }

    private void move(PublicNotice notice, DueDate due) {
        notices.move(notice.id(), due.due(), due.explanation());
        LocalDate last = due.due().isBefore(today()) ? today() : due.due();
        processes.moveTimers(
                notice.caseNumber(),
                TIMER,
                last.plusDays(1).atStartOfDay(HallClock.ZONE).minusSeconds(1).toInstant());
        timeline.add(
                notice.caseNumber(),
                Actor.HALL,
                notice.roundInWords() + "公示期限随工作日历调整",
                "原定公示到 " + notice.endsOn() + "，现为 " + due.due() + "。" + due.explanation());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
