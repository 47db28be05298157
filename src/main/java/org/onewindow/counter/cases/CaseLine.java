package org.onewindow.counter.cases;

import org.jspecify.annotations.Nullable;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.Waiting;
import org.onewindow.deadlines.ClockView;
import org.onewindow.deadlines.StepView;

/**
 * A case in a list.
 *
 * @param applicant masked
 * @param waiting null once the case is closed
 * @param clock null before acceptance
 * @param pressing the running step that is due first, if it is nearly or already late
 */
public record CaseLine(
        CaseFile file,
        String applicant,
        @Nullable Waiting waiting,
        @Nullable ClockView clock,
        @Nullable StepView pressing) {

    /** 等您：补交材料, 等我们：社区核查. */
    public String waitingInWords() {
        return waiting == null ? "" : (waiting.applicant() ? "等申请人：" : "等我们：") + waiting.what();
    }
}
