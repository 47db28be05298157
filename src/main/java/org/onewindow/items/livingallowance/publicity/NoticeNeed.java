package org.onewindow.items.livingallowance.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Opinion;
import org.onewindow.casework.Opinions;
import org.onewindow.casework.Timeline;
import org.onewindow.publicnotice.PublicNotices;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A proposal to grant is shown once (57号 art 19); after an objection a new one only where the region says so. What nobody
 * objected to is shown again only if it has changed since.
 */
@Service
class NoticeNeed {

    static final String ITEM = "minimum-living-allowance";
    static final String FIRST_OPINION = "giveFirstOpinion";
    private static final String REGION_DECISION = "minimum-living-allowance-region";

    private final CaseFiles files;
    private final ItemPackages packages;
    private final Decisions decisions;
    private final Opinions opinions;
    private final PublicNotices notices;
    private final Timeline timeline;
    private final Clock clock;

    NoticeNeed(
            CaseFiles files,
            ItemPackages packages,
            Decisions decisions,
            Opinions opinions,
            PublicNotices notices,
            Timeline timeline,
            Clock clock) {
        this.files = files;
        this.packages = packages;
        this.decisions = decisions;
        this.opinions = opinions;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional
    public boolean exists(String caseNumber, boolean shownBefore) {
        if (!isProposedForGrant(caseNumber)) {
            return false;
        }
        if (!shownBefore) {
            return true;
        }
        CaseFile file = files.get(caseNumber);
        boolean undisputed = notices.endedUndisputed(caseNumber);
        boolean needed = undisputed ? !notices.isSettled(file) : isShownAgain(file);
        String why = undisputed ? (needed ? "拟确认的内容与公示过的不同。" : "拟确认的内容已经公示，没有异议。") : "按本地区对异议处理以后的规定。";
        timeline.add(caseNumber, Actor.HALL, needed ? "再次公示" : "不再公示", why);
        return needed;
    }

    /** Whether the street's last word is to grant. */
    boolean isProposedForGrant(String caseNumber) {
        return opinions.of(caseNumber).stream()
                .filter(opinion -> opinion.activityId().equals(FIRST_OPINION))
                .reduce((earlier, later) -> later)
                .map(Opinion::verdict)
                .filter("AGREE"::equals)
                .isPresent();
    }

    private boolean isShownAgain(CaseFile file) {
        Map<String, Object> where =
                Map.of("areaCode", file.areaCode(), "asOf", LocalDate.now(clock).toString());
        return decisions.evaluate(packages.of(file.processDefinitionId()), REGION_DECISION, where).results().stream()
                .anyMatch(region -> Boolean.TRUE.equals(region.get("publishAgain")));
    }
}
