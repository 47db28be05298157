package org.onewindow.publicnotice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.casework.NoticeStage;
import org.onewindow.casework.StepDates;
import org.onewindow.casework.Timeline;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.outcomes.DocumentModels;
import org.onewindow.outcomes.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The automatic steps of a notice, as its diagram calls them. */
@Service
class NoticeSteps {

    private final Notices notices;
    private final NoticeStage stage;
    private final StepDates steps;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final Documents documents;
    private final DocumentModels letters;
    private final Clock clock;

    NoticeSteps(
            Notices notices,
            NoticeStage stage,
            StepDates steps,
            CaseClocks clocks,
            Timeline timeline,
            Documents documents,
            DocumentModels letters,
            Clock clock) {
        this.notices = notices;
        this.stage = stage;
        this.steps = steps;
        this.clocks = clocks;
        this.timeline = timeline;
        this.documents = documents;
        this.letters = letters;
        this.clock = clock;
    }

    /** The notice goes up on the board; where the region says so, the clock of the case stands still. */
    @Transactional
    public Map<String, Object> begin(String caseNumber) {
        PublicNotice notice = running(caseNumber);
        stage.enter(caseNumber);
        steps.begin(caseNumber, NoticePosting.STEP, notice.roundInWords() + "公示", notice.postedOn());
        if (notice.pausedBy() != null) {
            clocks.pause(caseNumber, notice.postedOn(), "公示", notice.pausedBy(), Actor.HALL.user());
        }
        timeline.add(caseNumber, Actor.HALL, notice.roundInWords() + "公示开始", notice.explanation());
        issue("public-notice", notice);
        return Map.of("noticeEnds", StepDates.endOf(notice.endsOn()));
    }

    /** The period is over and nobody objected. */
    @Transactional
    public void close(String caseNumber) {
        PublicNotice notice = running(caseNumber);
        end(notice, NoticeState.UNDISPUTED, notice.endsOn(), "公示期满");
    }

    /** Somebody objected: the notice comes down at once. */
    @Transactional
    public void interrupt(String caseNumber) {
        end(running(caseNumber), NoticeState.INTERRUPTED, LocalDate.now(clock), "收到公示异议");
    }

    private void end(PublicNotice notice, NoticeState state, LocalDate on, String why) {
        // The row decides between the end of the period and an objection; the engine's own revision check follows it.
        if (!notices.end(notice.id(), state, clock.instant())) {
            throw new IllegalStateException("the notice of " + notice.caseNumber() + " has ended otherwise");
        }
        stage.leave(notice.caseNumber());
        steps.end(notice.caseNumber(), NoticePosting.STEP);
        if (notice.pausedBy() != null) {
            clocks.resume(notice.caseNumber(), on, why, notice.pausedBy(), Actor.HALL.user());
        }
        timeline.add(
                notice.caseNumber(), Actor.HALL, notice.roundInWords() + "公示结束：" + state.label(), why + "，已从公示栏撤下。");
        issue("notice-record", notice);
    }

    /** Each round has its own letters, though the diagram's step is the same. */
    private void issue(String letter, PublicNotice notice) {
        documents.issue(notice.caseNumber(), letter, letter + "-" + notice.round(), letters);
    }

    private PublicNotice running(String caseNumber) {
        return notices.running(caseNumber)
                .orElseThrow(() -> new IllegalStateException("no notice of " + caseNumber + " is running"));
    }
}
