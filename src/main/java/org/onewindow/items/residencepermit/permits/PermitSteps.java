package org.onewindow.items.residencepermit.permits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Timeline;
import org.onewindow.workflow.Lives;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a granted case does to a permit; each answers with the variables its process goes on with. */
@Service
class PermitSteps {

    private static final String LIFE = "residence-permit-life";

    private final PermitCases cases;
    private final PermitBook book;
    private final Permits permits;
    private final PermitRows rows;
    private final PermitEvents events;
    private final PermitPapers papers;
    private final Lives lives;
    private final Timeline timeline;
    private final Deciders deciders;
    private final Clock clock;

    PermitSteps(
            PermitCases cases,
            PermitBook book,
            Permits permits,
            PermitRows rows,
            PermitEvents events,
            PermitPapers papers,
            Lives lives,
            Timeline timeline,
            Deciders deciders,
            Clock clock) {
        this.cases = cases;
        this.book = book;
        this.permits = permits;
        this.rows = rows;
        this.events = events;
        this.papers = papers;
        this.lives = lives;
        this.timeline = timeline;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** The permit begins to live on the day it is granted. */
    @Transactional
    public Map<String, Object> issue(String caseNumber) {
        PermitCase theCase = cases.get(caseNumber);
        Permit permit = book.issue(theCase);
        lives.begin(LIFE, permit.number(), Map.of());
        return withCard(permit, theCase);
    }

    /** Another year, in time or late; either way the electronic licence is made anew. */
    @Transactional
    public Map<String, Object> endorse(String caseNumber) {
        PermitCase theCase = cases.get(caseNumber);
        Permit permit = book.held(theCase);
        Endorsement endorsement = Endorsement.of(permit, theCase.appliedOn(), today());
        if (endorsement.late()) {
            rows.restart(permit.number(), endorsement.day());
            book.note(permit, PermitEventKind.ENDORSED_LATE, endorsement.day(), caseNumber);
        } else {
            rows.endorse(permit.number(), endorsement.day());
            book.note(permit, PermitEventKind.ENDORSED, endorsement.day(), caseNumber);
        }
        papers.renewLicence(permit);
        tell(permit, "endorsed");
        return Map.of("permitNumber", permit.number());
    }

    /** Not endorsed because the conditions are lost: the permit ends. */
    @Transactional
    public void refuseEndorsement(String caseNumber) {
        Actor by = deciders.of(caseNumber);
        permits.ofHolder(cases.get(caseNumber).applicant().idNumber()).ifPresent(permit -> {
            events.add(
                    permit.number(), PermitEventKind.ENDED, today(), by, caseNumber, EndReason.CONDITIONS_LOST.label());
            timeline.add(caseNumber, by, "居住证不予签注", "居住证编号 " + permit.number() + "，使用功能终止。");
            lives.tell(permit.number(), "permitEnded", Map.of());
        });
    }

    /** The same permit on a new card: the old one was damaged or lost. */
    @Transactional
    public Map<String, Object> renew(String caseNumber) {
        PermitCase theCase = cases.get(caseNumber);
        Permit permit = book.held(theCase);
        rows.keep(permit.number(), rows.holder(permit.number()).asSaidIn(theCase.holder()), permit.areaCode());
        rows.countCard(permit.number());
        book.note(
                permit,
                theCase.isForLostCard() ? PermitEventKind.CARD_REISSUED : PermitEventKind.CARD_REPLACED,
                today(),
                caseNumber);
        tell(permit, "cardRenewed");
        return withCard(permit, theCase);
    }

    /**
     * The same permit at another address.
     *
     * @param cardDue whether the new address goes onto a new card
     */
    @Transactional
    public Map<String, Object> changeAddress(String caseNumber, boolean cardDue) {
        PermitCase theCase = cases.get(caseNumber);
        Permit permit = book.held(theCase);
        Holder holder = rows.holder(permit.number()).at(theCase.holder().address());
        rows.keep(permit.number(), holder, theCase.areaCode());
        book.note(permit, PermitEventKind.ADDRESS_CHANGED, today(), caseNumber);
        tell(permit, "addressChanged");
        return cardDue ? withCard(permit, theCase) : Map.of("permitNumber", permit.number());
    }

    /** A permit that was taken over just now begins its life as the case has left it, and need not be told. */
    private void tell(Permit permit, String message) {
        if (lives.goesOn(permit.number())) {
            lives.tell(permit.number(), message, Map.of());
        } else {
            lives.begin(LIFE, permit.number(), Map.of());
        }
    }

    private Map<String, Object> withCard(Permit permit, PermitCase theCase) {
        String order = papers.orderCard(permit, rows.holder(permit.number()), theCase);
        return Map.of("permitNumber", permit.number(), "cardOrder", order);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
