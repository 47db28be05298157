package org.onewindow.items.livingallowance.draw;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.onewindow.items.livingallowance.draw.Batches.Tally;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws the cases that the county visits. A case takes the next place of the county's batch of the day; the places that
 * are drawn follow from a seed whose fingerprint was public before the batch began, so that neither the order of the
 * cases nor a second try can change the outcome.
 */
@Service
class VisitDraws {

    static final int BATCH = 10;
    private static final int SEED_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Batches batches;
    private final Organisation organisation;
    private final Clock clock;

    VisitDraws(Batches batches, Organisation organisation, Clock clock) {
        this.batches = batches;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The county that confirms the cases of an area. */
    String county(String areaCode) {
        return organisation.groupOf(Post.COUNTY, areaCode).replaceAll("\\D", "");
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void commitInAdvance() {
        String county = county(organisation.hallArea());
        batches.waitForOthers(county);
        keepASeedInAdvance(county);
    }

    /**
     * Whether a case is drawn; asked again it is what it was.
     *
     * @param rate the share of cases to visit, above 0 and at most 1
     * @param basis the norm that sets it
     */
    @Transactional
    public boolean draw(String caseNumber, String county, BigDecimal rate, String basis) {
        batches.waitForOthers(county);
        Optional<Boolean> before = batches.drawn(caseNumber);
        if (before.isPresent()) {
            return before.get();
        }
        BigDecimal kept = rate.setScale(6);
        Batch batch = open(county, kept, basis);
        int place = batch.places().size() + 1;
        boolean drawn = batch.lots().isDrawn(place);
        batches.take(batch, new Batch.Place(place, caseNumber, drawn), clock.instant());
        return drawn;
    }

    private Batch open(String county, BigDecimal rate, String basis) {
        LocalDate today = LocalDate.now(clock);
        Optional<Batch> latest = batches.latest(county, rate);
        if (latest.isPresent() && !latest.get().isClosed(today)) {
            return latest.get();
        }
        keepASeedInAdvance(county);
        Tally before = batches.tally(county, rate);
        String previous = latest.map(Batch::listHash).orElse("");
        batches.open(county, today, rate, basis, BATCH, before, previous);
        keepASeedInAdvance(county);
        return batches.latest(county, rate).orElseThrow();
    }

    private void keepASeedInAdvance(String county) {
        if (!batches.hasSeedInAdvance(county)) {
            byte[] seed = new byte[SEED_BYTES];
            random.nextBytes(seed);
            batches.commit(county, HexFormat.of().formatHex(seed), clock.instant());
        }
    }
}
