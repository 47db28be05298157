package org.onewindow.casework;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a case stands in its life, and where it may go from there. */
public enum CaseStatus {
    /** Materials are handed in; nothing is promised yet. */
    RECEIVED("已收件"),
    /** Everything that is missing was told once; the applicant has the word. */
    SUPPLEMENT_REQUESTED("待补正"),
    /** Not ours, or not admissible; the reasons were told. */
    NOT_ACCEPTED("不予受理"),
    /** Accepted: the clocks run. */
    ACCEPTED("已受理"),
    /** The back office has begun. */
    IN_REVIEW("审核中"),
    /** The proposal is shown to the neighbours. */
    PUBLIC_NOTICE("公示中"),
    /** Granted or refused; the letter waits to be handed out. */
    DECIDED("已决定"),
    /** The letter is in the applicant's hands. */
    DELIVERED("已送达"),
    /** Closed; the file is complete. */
    ARCHIVED("已归档"),
    /** Ended by the applicant's wish, or because no answer came. */
    WITHDRAWN("已终止");

    private static final Map<CaseStatus, Set<CaseStatus>> MOVES = moves();

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    private static Map<CaseStatus, Set<CaseStatus>> moves() {
        Map<CaseStatus, Set<CaseStatus>> moves = new EnumMap<>(CaseStatus.class);
        moves.put(RECEIVED, EnumSet.of(SUPPLEMENT_REQUESTED, NOT_ACCEPTED, ACCEPTED, WITHDRAWN));
        moves.put(SUPPLEMENT_REQUESTED, EnumSet.of(ACCEPTED, NOT_ACCEPTED, WITHDRAWN));
        moves.put(ACCEPTED, EnumSet.of(IN_REVIEW, DECIDED, WITHDRAWN));
        moves.put(IN_REVIEW, EnumSet.of(PUBLIC_NOTICE, DECIDED, WITHDRAWN));
        moves.put(PUBLIC_NOTICE, EnumSet.of(IN_REVIEW, DECIDED, WITHDRAWN));
        moves.put(DECIDED, EnumSet.of(DELIVERED));
        moves.put(DELIVERED, EnumSet.of(ARCHIVED));
        return moves;
    }

    public String label() {
        return label;
    }

    /** Whether a case may go from here to there. */
    public boolean mayBecome(CaseStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether nothing more happens to the case. */
    public boolean isFinal() {
        return !MOVES.containsKey(this);
    }

    /** Whether the applicant may still take the application back: any time before the decision. */
    public boolean mayBeWithdrawn() {
        return mayBecome(WITHDRAWN);
    }
}
