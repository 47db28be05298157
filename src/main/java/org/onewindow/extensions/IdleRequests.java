package org.onewindow.extensions;

import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Timeline;
import org.onewindow.deadlines.ClockStopped;
import org.onewindow.workflow.Processes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes a request off the head's desk once the case has been decided without it; else its process would never end. */
@Component
class IdleRequests {

    private final Processes processes;
    private final Timeline timeline;

    IdleRequests(Processes processes, Timeline timeline) {
        this.processes = processes;
        this.timeline = timeline;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(ClockStopped stopped) {
        String number = stopped.caseNumber();
        boolean waits = processes.openTasks(number).stream()
                .anyMatch(task -> task.activityId().equals(Extensions.APPROVAL));
        if (waits) {
            processes.complete(number, Extensions.APPROVAL, Map.of("verdict", "DISAGREE"));
            timeline.add(number, Actor.HALL, "延期申请不再审批", "办件已经办结，期限不用延长。");
        }
    }
}
