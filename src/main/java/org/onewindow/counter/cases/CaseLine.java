package org.onewindow.counter.cases;

import org.jspecify.annotations.Nullable;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.Waiting;
import org.onewindow.deadlines.ClockView;

/**
 * A case in a list.
 *
 * @param applicant masked
 * @param waiting null once the case is closed
 * @param clock null before acceptance
 */
public record CaseLine(
        CaseFile file,
        String applicant,
        @Nullable Waiting waiting,
        @Nullable ClockView clock) {

    /** The colour of the badge: red, amber or none. */
    public String colour() {
        return clock == null
                ? ""
                : switch (clock.warning()) {
                    case RED -> "badge--red";
                    case AMBER -> "badge--amber";
                    case NONE -> "";
                };
    }

    /** 等您：补交材料, 等我们：社区核查. */
    public String waitingInWords() {
        return waiting == null ? "" : (waiting.applicant() ? "等申请人：" : "等我们：") + waiting.what();
    }
}
