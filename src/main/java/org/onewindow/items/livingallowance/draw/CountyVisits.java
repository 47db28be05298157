package org.onewindow.items.livingallowance.draw;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Opinion;
import org.onewindow.casework.Opinions;
import org.onewindow.casework.Timeline;
import org.onewindow.items.livingallowance.relatives.NearRelatives;
import org.onewindow.publicnotice.PublicNotices;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.ItemPackages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the table of county visits; only what it does not make compulsory is drawn. */
@Service
class CountyVisits {

    private static final String VISIT_DECISION = "minimum-living-allowance-county-visit";
    private static final String REGION_DECISION = "minimum-living-allowance-region";
    private static final String SAMPLE = "SAMPLE";
    private static final Map<String, String> WORDS =
            Map.of("MANDATORY", "区县必须入户核查", SAMPLE, "抽中，区县入户核查", "NONE", "不需区县入户核查");

    private final CaseFiles files;
    private final ItemPackages packages;
    private final Decisions decisions;
    private final NearRelatives relatives;
    private final PublicNotices notices;
    private final Opinions opinions;
    private final VisitDraws draws;
    private final Timeline timeline;
    private final Clock clock;

    CountyVisits(
            CaseFiles files,
            ItemPackages packages,
            Decisions decisions,
            NearRelatives relatives,
            PublicNotices notices,
            Opinions opinions,
            VisitDraws draws,
            Timeline timeline,
            Clock clock) {
        this.files = files;
        this.packages = packages;
        this.decisions = decisions;
        this.relatives = relatives;
        this.notices = notices;
        this.opinions = opinions;
        this.draws = draws;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** MANDATORY, SAMPLE or NONE, noted in the timeline. */
    @Transactional
    public String decide(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        ItemPackage item = packages.of(file.processDefinitionId());
        String visit = ask(item, file, false);
        if (!visit.equals("MANDATORY") && isProposedForGrant(caseNumber) && isDrawn(item, file)) {
            visit = ask(item, file, true);
        }
        timeline.add(caseNumber, Actor.HALL, "确定区县入户核查", WORDS.getOrDefault(visit, visit));
        return visit;
    }

    private String ask(ItemPackage item, CaseFile file, boolean sampled) {
        Map<String, Object> inputs = Map.of(
                "nearRelative", relatives.contains(file.number()),
                "complaint", notices.hasComplaint(file.number()),
                "sampled", sampled);
        return decisions
                .evaluate(item, VISIT_DECISION, inputs)
                .single()
                .map(row -> String.valueOf(row.get("visit")))
                .orElseThrow(() -> new IllegalStateException(VISIT_DECISION + " has no row for " + inputs));
    }

    /** Samples are taken of those the street proposes to grant. */
    private boolean isProposedForGrant(String caseNumber) {
        return opinions.of(caseNumber).stream()
                .filter(opinion -> opinion.activityId().equals("giveFirstOpinion"))
                .reduce((earlier, later) -> later)
                .map(Opinion::verdict)
                .filter("AGREE"::equals)
                .isPresent();
    }

    private boolean isDrawn(ItemPackage item, CaseFile file) {
        Map<String, Object> where =
                Map.of("areaCode", file.areaCode(), "asOf", LocalDate.now(clock).toString());
        Map<String, Object> region =
                decisions.evaluate(item, REGION_DECISION, where).single().orElse(Map.of());
        BigDecimal rate = region.get("sampleRate") instanceof Number number
                ? new BigDecimal(number.toString()).movePointLeft(2)
                : BigDecimal.ZERO;
        return rate.signum() > 0
                && draws.draw(
                        file.number(),
                        draws.county(file.areaCode()),
                        rate,
                        String.valueOf(region.getOrDefault("basis", "")));
    }
}
