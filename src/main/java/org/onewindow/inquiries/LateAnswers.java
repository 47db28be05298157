package org.onewindow.inquiries;

import org.onewindow.casework.Actor;
import org.onewindow.casework.Timeline;
import org.onewindow.registers.RegisterReplied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes in the timeline that an answer came when nobody waited any more. */
@Component
class LateAnswers {

    private final Timeline timeline;

    LateAnswers(Timeline timeline) {
        this.timeline = timeline;
    }

    @EventListener
    void on(RegisterReplied replied) {
        if (!replied.inTime()) {
            timeline.add(replied.caseNumber(), Actor.HALL, replied.kind().label() + "结果逾期到达", "结果已留存，不改变办件。");
        }
    }
}
