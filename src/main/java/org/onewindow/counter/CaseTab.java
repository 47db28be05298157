package org.onewindow.counter;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseStatus;
import org.onewindow.counter.cases.CaseLines;

/** The lists of cases a clerk works from. */
enum CaseTab {
    DRAFTS("草稿", EnumSet.noneOf(CaseStatus.class), "没有草稿。选一个事项就可以开始受理。"),
    SUPPLEMENT("待补正", EnumSet.of(CaseStatus.SUPPLEMENT_REQUESTED), "没有等待补正的办件。"),
    HAND_OUT("待出件", EnumSet.of(CaseStatus.DECIDED), "没有等待领取的证件、文书。"),
    RUNNING(
            "办理中",
            EnumSet.of(CaseStatus.RECEIVED, CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW, CaseStatus.PUBLIC_NOTICE),
            "没有正在办理的办件，今日零积件。"),
    CLOSED(
            "已办结",
            EnumSet.of(CaseStatus.NOT_ACCEPTED, CaseStatus.DELIVERED, CaseStatus.ARCHIVED, CaseStatus.WITHDRAWN),
            "还没有办结的办件。");

    private final String label;
    private final Set<CaseStatus> statuses;
    private final String whenEmpty;

    CaseTab(String label, Set<CaseStatus> statuses, String whenEmpty) {
        this.label = label;
        this.statuses = statuses;
        this.whenEmpty = whenEmpty;
    }

    public String label() {
        return label;
    }

    public String whenEmpty() {
        return whenEmpty;
    }

    /** How the tab is called in the page's address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cases of this tab that the one who is logged in may open; while its result is being made a case is running. */
    List<CaseFile> cases(CaseLines lines) {
        return switch (this) {
            case HAND_OUT -> lines.ready();
            case RUNNING ->
                Stream.concat(lines.readable(statuses).stream(), lines.beingMade().stream())
                        .toList();
            default -> lines.readable(statuses);
        };
    }

    /** The tab of this address, or the other one. */
    static CaseTab of(String path, CaseTab otherwise) {
        for (CaseTab tab : values()) {
            if (tab.path().equals(path)) {
                return tab;
            }
        }
        return otherwise;
    }
}
