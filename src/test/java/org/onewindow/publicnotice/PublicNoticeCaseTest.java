package org.onewindow.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.casework.Timeline;
import org.onewindow.casework.TimelineEntry;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.deadlines.CaseSteps;
import org.onewindow.deadlines.ClockEntry;
import org.onewindow.deadlines.Limit;
import org.onewindow.deadlines.WorkingCalendar;
import org.onewindow.deadlines.WorkingCalendarChanged;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shared step with the real engine, the real clock of the case and PostgreSQL. */
@HallTest
class PublicNoticeCaseTest {

    static final ObjectionInput OBJECTION = new ObjectionInput("司马光", "", "13900001111", "这家人去年在城南买了第二套房子。");

    @Autowired
    NoticeTrial trial;

    @Autowired
    TrialNotice content;

    @Autowired
    NoticePosting posting;

    @Autowired
    PublicNotices notices;

    @Autowired
    Objections objections;

    @Autowired
    ObjectionDesk desk;

    @Autowired
    RecipientList list;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseClocks clocks;

    @Autowired
    CaseSteps steps;

    @Autowired
    Timeline timeline;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Notices rows;

    @Autowired
    DeskWork work;

    @Autowired
    Processes processes;

    @Autowired
    NoticePeriods periods;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void endsByTheCalendarOnPaperInTheLedgerAndOnTheTimerAlike() {
        PublicNotice notice = trial.running();
        String number = notice.caseNumber();
        LocalDate due =
                calendar.due(LocalDate.now(clock), Limit.calendarDays(7)).due();
        assertThat(notice.endsOn()).isEqualTo(due);
        assertThat(steps.of(number)).anySatisfy(step -> {
            assertThat(step.name()).isEqualTo("第 1 次公示");
            assertThat(step.due()).isEqualTo(due);
        });
        assertThat(trial.end(number).getDuedate()).isEqualTo(due + "T23:59:59.000+08:00");
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.PUBLIC_NOTICE);
        assertThat(trial.letters(number)).containsExactly("public-notice");
    }

    /** As if two of its days had been other days when it was put up. */
    @Test
    void followsTheWorkingCalendarWhileItRunsAndSaysSo() {
        PublicNotice notice = trial.running();
        String number = notice.caseNumber();
        LocalDate told = notice.endsOn().plusDays(2);
        rows.move(notice.id(), told, "旧的工作日历。");
        processes.moveTimers(
                number,
                "noticeExpired",
                told.atTime(23, 59, 59).atZone(clock.getZone()).toInstant());
        periods.on(new WorkingCalendarChanged(told.getYear()));
        PublicNotice moved = notices.of(number).get(0);
        assertThat(moved.endsOn()).isEqualTo(notice.endsOn());
        assertThat(moved.explanation()).isEqualTo(notice.explanation());
        assertThat(trial.end(number).getDuedate()).isEqualTo(notice.endsOn() + "T23:59:59.000+08:00");
        assertThat(steps.of(number)).anySatisfy(step -> {
            assertThat(step.name()).isEqualTo("第 1 次公示");
            assertThat(step.due()).isEqualTo(notice.endsOn());
        });
        assertThat(timeline.of(number)).anySatisfy(entry -> {
            assertThat(entry.what()).isEqualTo("第 1 次公示期限随工作日历调整");
            assertThat(entry.why()).contains("原定公示到 " + told, "现为 " + notice.endsOn());
        });
        int entries = timeline.of(number).size();
        periods.on(new WorkingCalendarChanged(told.getYear()));
        assertThat(timeline.of(number)).hasSize(entries);
    }

    @Test
    void rollsOverTheHolidayUnlessTheRegionSaysOtherwise() {
        LocalDate posted = LocalDate.of(2026, 9, 24);
        assertThat(calendar.due(posted, Limit.calendarDays(7)).due()).isEqualTo("2026-10-08");
        assertThat(calendar.due(posted, Limit.calendarDays(7), false).due()).isEqualTo("2026-10-01");
    }

    @Test
    void comesDownWhenThePeriodEndsAndTheCaseGoesOnByItself() {
        PublicNotice notice = trial.running();
        String number = notice.caseNumber();
        assertThat(notices.onBoard(notice.id())).isPresent();
        trial.expire(number);
        assertThat(notices.onBoard(notice.id())).isEmpty();
        assertThat(notices.cameDown(notice.id())).isTrue();
        assertThat(notices.of(number))
                .singleElement()
                .extracting(PublicNotice::state)
                .isEqualTo(NoticeState.UNDISPUTED);
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(trial.waits(number)).isFalse();
        assertThat(trial.letters(number)).containsExactlyInAnyOrder("public-notice", "notice-record");
        assertThat(notices.hasObjection(number)).isFalse();
    }

    @Test
    void isInterruptedByAnObjectionWhoseAuthorStaysSealed() {
        PublicNotice notice = trial.running();
        String number = notice.caseNumber();
        assertThat(objections.raise(notice.id(), OBJECTION, Objections.RESIDENT))
                .isEqualTo(Reception.RAISED);
        assertThat(notices.of(number))
                .singleElement()
                .extracting(PublicNotice::state)
                .isEqualTo(NoticeState.INTERRUPTED);
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(trial.waits(number)).isFalse();
        assertThat(notices.hasObjection(number)).isTrue();
        assertThat(notices.hasComplaint(number)).isFalse();
        assertThat(desk.of(number)).singleElement().satisfies(objection -> {
            assertThat(objection.words().name()).isEqualTo("司马光");
            assertThat(objection.words().maskedName()).isEqualTo("司**");
        });
        assertThat(told(number)).doesNotContain("司马光", "13900001111", "第二套");
        assertThat(trial.letters(number)).contains("notice-record");
    }

    @Test
    void isPostedASecondTimeAfterAnObjection() {
        PublicNotice first = trial.running();
        String number = first.caseNumber();
        objections.raise(number, OBJECTION, Objections.RESIDENT);
        trial.again(number);
        PublicNotice second = trial.post(number);
        assertThat(second.round()).isEqualTo(2);
        assertThat(notices.onBoard(first.id())).isEmpty();
        assertThat(notices.onBoard(second.id())).isPresent();
        trial.expire(number);
        assertThat(notices.of(number))
                .extracting(PublicNotice::state)
                .containsExactly(NoticeState.INTERRUPTED, NoticeState.UNDISPUTED);
        assertThat(trial.letters(number))
                .containsExactlyInAnyOrder("public-notice", "notice-record", "public-notice", "notice-record");
    }

    @Test
    void keepsWhatComesTooLateAsAComplaintUntilTheDecision() {
        String number = trial.running().caseNumber();
        trial.expire(number);
        assertThat(objections.raise(number, OBJECTION, Objections.RESIDENT)).isEqualTo(Reception.KEPT_AS_COMPLAINT);
        assertThat(notices.hasComplaint(number)).isTrue();
        assertThat(notices.hasObjection(number)).isFalse();
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void takesNothingForACaseThatWasNeverOnTheBoard() {
        String number = trial.beforeNotice();
        assertThat(objections.raise(number, OBJECTION, Objections.RESIDENT)).isEqualTo(Reception.TOO_LATE);
        assertThat(desk.of(number)).isEmpty();
    }

    @Test
    void publishesNothingThatMustNotBeShown() {
        String number = trial.beforeNotice();
        content.say(number, List.of(new NoticeLine("申请人", "诸葛明"), new NoticeLine("说明", "其子诸葛小明随同")));
        NoticePreview preview = posting.preview(trial.task(number));
        assertThat(preview.mayBePublished()).isFalse();
        assertThatThrownBy(() -> trial.post(number)).isInstanceOf(BadInput.class);
        assertThat(notices.of(number)).isEmpty();
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void recordsAPostingOnlyCompleteAndOnce() {
        String number = trial.beforeNotice();
        String task = trial.task(number);
        Posting bare = new Posting("", " ", LocalDate.now(clock).plusDays(1), "x.pdf", new byte[0]);
        assertThatThrownBy(() -> posting.post(task, bare, NoticeTrial.COMMUNITY, NoticeTrial.COMMUNITY_GROUPS))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting("field")
                                .containsExactlyInAnyOrder("place", "postedBy", "postedOn", "photo"));
        trial.post(number);
        assertThatThrownBy(
                        () -> posting.post(task, trial.posting(), NoticeTrial.COMMUNITY, NoticeTrial.COMMUNITY_GROUPS))
                .isInstanceOf(AlreadyDone.class);
        assertThat(notices.of(number)).hasSize(1);
    }

    @Test
    void leavesTheClockRunningWhereTheRegionDoesNotPauseIt() {
        String number = trial.running().caseNumber();
        trial.expire(number);
        assertThat(clocks.view(number).entries()).extracting(ClockEntry::type).containsExactly(ClockEntry.Type.START);
    }

    @Test
    void pausesAndResumesTheClockWhereTheRegionSaysSo() {
        String number = trial.beforeNotice();
        String norm = "某省条例：公示时间不计入办理时限";
        LocalDate today = LocalDate.now(clock);
        rows.add(
                new PublicNotice(
                        UUID.randomUUID(),
                        number,
                        1,
                        TrialNotice.USUAL,
                        "公示栏",
                        "李社区",
                        today,
                        today,
                        "当天",
                        UUID.randomUUID(),
                        norm,
                        NoticeState.RUNNING,
                        null),
                "community",
                clock.instant());
        work.finish(
                trial.task(number),
                NoticeTrial.COMMUNITY,
                NoticeTrial.COMMUNITY_GROUPS,
                new Finding(null, "", "已张贴", Map.of()));
        assertThat(clocks.view(number).explanation()).contains("公示");
        trial.expire(number);
        assertThat(clocks.view(number).entries())
                .extracting(ClockEntry::type)
                .containsExactly(ClockEntry.Type.START, ClockEntry.Type.PAUSE, ClockEntry.Type.RESUME);
        assertThat(clocks.view(number).entries().get(1).basis()).isEqualTo(norm);
        assertThat(files.get(number).status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void isOffTheBoardTheMomentTheCaseEndsOtherwise() {
        PublicNotice notice = trial.running();
        jdbc.sql("update case_file set status = 'WITHDRAWN' where number = ?")
                .param(notice.caseNumber())
                .update();
        assertThat(notices.onBoard(notice.id())).isEmpty();
        assertThat(notices.onBoard(null, null)).noneMatch(entry -> entry.id().equals(notice.id()));
        assertThat(objections.raise(notice.id(), OBJECTION, Objections.RESIDENT))
                .isEqualTo(Reception.TOO_LATE);
        assertThat(desk.of(notice.caseNumber())).isEmpty();
    }

    @Test
    void recordsWhatTheObjectorWasToldOnceAndWithoutNumbers() {
        PublicNotice notice = trial.running();
        objections.raise(notice.id(), OBJECTION, Objections.RESIDENT);
        Objection objection = desk.of(notice.caseNumber()).get(0);
        Actor street = new Actor("street", "街道经办人");
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> desk.answer(objection, "已电话 13900001111 告知", today, "电话", street))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> desk.answer(objection, "查无此事", today.plusDays(1), "心灵感应", street))
                .isInstanceOf(BadInput.class);
        desk.answer(objection, "经查没有第二套住房，异议不成立。", today, "电话", street);
        assertThat(told(notice.caseNumber())).contains("告知异议处理结果", "异议不成立");
        assertThatThrownBy(() -> desk.answer(objection, "再告知一次", today, "电话", street))
                .isInstanceOf(AlreadyDone.class);
    }

    @Test
    void listsAGrantedCaseOnceAndTakesItOffWithAReason() {
        String number = trial.running().caseNumber();
        list.add(number);
        list.add(number);
        assertThat(list.of(number))
                .get()
                .satisfies(entry -> assertThat(entry.lines()).isEqualTo(TrialNotice.USUAL));
        assertThat(trial.letters(number)).filteredOn("long-term-list"::equals).hasSize(1);
        Actor street = new Actor("street", "街道经办人");
        assertThatThrownBy(() -> list.remove(number, " ", street)).isInstanceOf(BadInput.class);
        list.remove(number, "停止享受", street);
        assertThat(list.listed(1000, 0))
                .noneMatch(
                        entry -> entry.id().equals(list.of(number).orElseThrow().id()));
        assertThatThrownBy(() -> list.remove(number, "停止享受", street)).isInstanceOf(AlreadyDone.class);
    }

    private String told(String number) {
        return timeline.of(number).stream().map(TimelineEntry::toString).collect(Collectors.joining("\n"));
    }
}
