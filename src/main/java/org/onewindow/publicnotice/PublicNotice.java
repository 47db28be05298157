package org.onewindow.publicnotice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One notice of a case.
 *
 * @param round 1 for the first notice of the case, 2 for the one after an objection
 * @param lines what was shown, word for word
 * @param place where the paper was put up
 * @param postedBy who put it up
 * @param postedOn the day it was put up, not counted itself
 * @param endsOn the last day of the period
 * @param explanation one sentence that says how the last day came about
 * @param photo the upload that shows the paper on the wall
 * @param pausedBy the norm by which the clock of the case stands still meanwhile; null if it runs on
 */
public record PublicNotice(
        UUID id,
        String caseNumber,
        int round,
        List<NoticeLine> lines,
        String place,
        String postedBy,
        LocalDate postedOn,
        LocalDate endsOn,
        String explanation,
        UUID photo,
        @Nullable String pausedBy,
        NoticeState state,
        @Nullable Instant closedAt) {

    public boolean running() {
        return state == NoticeState.RUNNING;
    }

    /** 第 1 次, 第 2 次: as letters and the timeline call it. */
    public String roundInWords() {
        return "第 " + round + " 次";
    }

    /** Without what was shown, so that no log ever names a person. */
    @Override
    public String toString() {
        return "PublicNotice " + id + " round " + round + " " + state;
    }
}
