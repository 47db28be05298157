package org.onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.DateWords;
import org.onewindow.support.HallClock;

/** The way of a case in plain words: what is done, for whom it waits now, what comes. */
public final class CasePath {

    private static final List<String> ORDINARY = List.of("收件", "受理", "审核", "决定", "送达", "归档");

    private CasePath() {}

    /** Whether a step is behind, at hand or ahead. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /** Who reads it: the applicant is addressed, others read of the applicant. */
    public enum Reader {
        APPLICANT("等您："),
        STAFF("等申请人：");

        private final String applicant;

        Reader(String applicant) {
            this.applicant = applicant;
        }
    }

    /**
     * One step.
     *
     * @param note when it was done, or for whom the case waits: 等您 (等申请人) or 等我们
     */
    public record Step(String name, State state, String note) {}

    /** The steps of a case, in order; a case that ended early has no step ahead. */
    public static List<Step> of(CaseFile file, @Nullable Waiting waiting, Reader reader) {
        List<Step> steps = new ArrayList<>();
        int done = done(file.status());
        for (int i = 0; i < done; i++) {
            steps.add(new Step(ORDINARY.get(i), State.DONE, note(file, i)));
        }
        switch (file.status()) {
            case NOT_ACCEPTED, WITHDRAWN ->
                steps.add(new Step(file.status().label(), State.DONE, day(file.concludedOn())));
            default -> addRest(steps, file.status(), done, waiting == null ? "" : inWords(waiting, reader));
        }
        return steps;
    }

    private static void addRest(List<Step> steps, CaseStatus status, int done, String now) {
        boolean extra = status == CaseStatus.SUPPLEMENT_REQUESTED || status == CaseStatus.PUBLIC_NOTICE;
        if (extra) {
            steps.add(new Step(status == CaseStatus.PUBLIC_NOTICE ? "公示" : "补正", State.CURRENT, now));
        }
        for (int i = done; i < ORDINARY.size(); i++) {
            boolean current = i == done && !extra;
            steps.add(new Step(ORDINARY.get(i), current ? State.CURRENT : State.AHEAD, current ? now : ""));
        }
    }

    /** 等您：补交材料 or 等我们：社区核查. */
    public static String inWords(Waiting waiting, Reader reader) {
        return (waiting.applicant() ? reader.applicant : "等我们：") + waiting.what() + "（自 "
                + day(waiting.since().atZone(HallClock.ZONE).toLocalDate()) + "）";
    }

    private static int done(CaseStatus status) {
        return switch (status) {
            case RECEIVED, SUPPLEMENT_REQUESTED, NOT_ACCEPTED, WITHDRAWN -> 1;
            case ACCEPTED, IN_REVIEW -> 2;
            case PUBLIC_NOTICE -> 3;
            case DECIDED -> 4;
            case DELIVERED -> 5;
            case ARCHIVED -> ORDINARY.size();
        };
    }

    private static String note(CaseFile file, int step) {
        return switch (step) {
            case 0 -> received(file.receivedAt(), file.receivedOn());
            case 1 -> day(file.acceptedOn());
            case 3 -> day(file.concludedOn());
            default -> "";
        };
    }

    private static String received(Instant at, LocalDate countsOn) {
        LocalDate arrived = at.atZone(HallClock.ZONE).toLocalDate();
        return arrived.equals(countsOn) ? day(arrived) : day(arrived) + "交来，按 " + day(countsOn) + "收件计算";
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : DateWords.day(date);
    }
}
