package org.onewindow.extensions;

import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Timeline;
import org.onewindow.deadlines.ClockStopped;
import org.onewindow.workflow.AsHall;
import org.onewindow.workflow.Processes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes a request off the head's desk once the case has been decided without it; else its process would never end. */
@Component
class IdleRequests {

    private final Processes processes;
    private final AsHall asHall;
    private final Timeline timeline;

    IdleRequests(Processes processes, AsHall asHall, Timeline timeline) {
        this.processes = processes;
        this.asHall = asHall;
        this.timeline = timeline;
    }

    /**
     * At the end of the decision's own transaction: the engine has moved the case by then, and if the head is faster the
     * decision is tried again rather than left standing beside the request.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void on(ClockStopped stopped) {
        asHall.run(() -> takeOff(stopped.caseNumber()));
    }

    private void takeOff(String number) {
        boolean waits = processes.openTasks(number).stream()
                .anyMatch(task -> task.activityId().equals(Extensions.APPROVAL));
        if (waits) {
            processes.complete(number, Extensions.APPROVAL, Map.of("verdict", "DISAGREE"));
            timeline.add(number, Actor.HALL, "延期申请不再审批", "办件已经办结，期限不用延长。");
        }
    }
}
