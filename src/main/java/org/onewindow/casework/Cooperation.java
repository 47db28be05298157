package org.onewindow.casework;

import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.PlainText;
import org.onewindow.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the family helps with the checks; without good reason the procedure may be ended (57号 art 29). */
@Service
public class Cooperation {

    private static final String MESSAGE = "nonCooperation";
    private static final int LONGEST_REASON = 500;

    private final CaseFiles files;
    private final Timeline timeline;
    private final Processes processes;

    Cooperation(CaseFiles files, Timeline timeline, Processes processes) {
        this.files = files;
        this.timeline = timeline;
        this.processes = processes;
    }

    /** Whether the case can be ended for want of cooperation: its item knows that end, and nothing is decided yet. */
    public boolean isOwed(CaseFile file) {
        return file.acceptedOn() != null && file.status().mayBeWithdrawn() && processes.awaits(file.number(), MESSAGE);
    }

    /** Ends the case; the reason is printed in the letter. */
    @Transactional
    public void refused(String caseNumber, String reason, Actor by) {
        BadInput.ifAny(PlainText.checkRequiredLine("reason", "不配合的事实", reason, LONGEST_REASON));
        CaseFile file = files.get(caseNumber);
        if (!isOwed(file)) {
            throw new AlreadyDone("办件现在是“" + file.status().label() + "”，不能以不配合为由终止。");
        }
        timeline.add(caseNumber, by, "无正当理由不配合，终止审核确认", reason);
        processes.correlate(caseNumber, MESSAGE);
    }
}
