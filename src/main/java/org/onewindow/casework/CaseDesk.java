package org.onewindow.casework;

import java.util.Map;
import org.onewindow.outcomes.DeliveryRecorded;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.PlainText;
import org.onewindow.workflow.Anew;
import org.onewindow.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the applicant's side may do with a running case, at the window or through a channel. */
@Service
public class CaseDesk {

    private static final int LONGEST_REASON = 500;
    private static final String HAND_OUT = "handOut";

    private final CaseFiles files;
    private final Timeline timeline;
    private final Processes processes;
    private final Anew anew;

    CaseDesk(CaseFiles files, Timeline timeline, Processes processes, Anew anew) {
        this.files = files;
        this.timeline = timeline;
        this.processes = processes;
        this.anew = anew;
    }

    /** Takes an application back, any time before the decision. */
    public void withdraw(String caseNumber, String reason, Actor by) {
        BadInput.ifAny(PlainText.checkRequiredLine("reason", "撤回理由", reason, LONGEST_REASON));
        anew.inTransaction(() -> giveUp(caseNumber, reason, by));
    }

    private void giveUp(String caseNumber, String reason, Actor by) {
        CaseFile file = files.get(caseNumber);
        if (!file.status().mayBeWithdrawn()) {
            throw new AlreadyDone("办件现在是“" + file.status().label() + "”，不能再撤回。");
        }
        timeline.add(caseNumber, by, "撤回申请", reason);
        processes.correlate(caseNumber, "withdraw");
    }

    /** The letter is in the right hands; letters of a case that was never decided change nothing more. */
    @EventListener
    @Transactional
    public void on(DeliveryRecorded delivery) {
        CaseFile file = files.get(delivery.caseNumber());
        if (file.status() != CaseStatus.DECIDED || !isReady(file.number())) {
            return;
        }
        files.move(file.number(), CaseStatus.DELIVERED, null, null);
        timeline.add(file.number(), new Actor("window", delivery.by()), "出件送达", "送达回证：" + delivery.receiptNumber());
        processes.complete(file.number(), HAND_OUT, Map.of());
    }

    /** A letter on the way may be taken while the result is still being made. */
    private boolean isReady(String caseNumber) {
        return processes.openTasks(caseNumber).stream()
                .anyMatch(task -> task.activityId().equals(HAND_OUT));
    }
}
