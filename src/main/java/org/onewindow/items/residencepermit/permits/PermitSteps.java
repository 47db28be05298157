package org.onewindow.items.residencepermit.permits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Timeline;
import org.onewindow.support.AlreadyDone;
import org.onewindow.workflow.Lives;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a granted case does to a permit; each answers with the variables its process goes on with. */
@Service
class PermitSteps {

    private static final String LIFE = "residence-permit-life";

    private final PermitCases cases;
    private final Permits permits;
    private final PermitRows rows;
    private final PermitEvents events;
    private final PermitPapers papers;
    private final Lives lives;
    private final Timeline timeline;
    private final Clock clock;

    PermitSteps(
            PermitCases cases,
            Permits permits,
            PermitRows rows,
            PermitEvents events,
            PermitPapers papers,
            Lives lives,
            Timeline timeline,
            Clock clock) {
        this.cases = cases;
        this.permits = permits;
        this.rows = rows;
        this.events = events;
        this.papers = papers;
        this.lives = lives;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The permit begins to live on the day it is granted. */
    @Transactional
    public Map<String, Object> issue(String caseNumber) {
        PermitCase theCase = cases.get(caseNumber);
        Permit permit = add(theCase, today(), null, PermitEventKind.ISSUED);
        lives.begin(LIFE, permit.number(), Map.of());
        return withCard(permit, theCase);
    }

    /** Another year, in time or late; either way the electronic licence is made anew. */
    @Transactional
    public Map<String, Object> endorse(String caseNumber) {
        PermitCase theCase = cases.get(caseNumber);
        Permit permit = held(theCase);
        Endorsement endorsement = Endorsement.of(permit, theCase.appliedOn(), today());
        if (endorsement.late()) {
            rows.restart(permit.number(), endorsement.day());
            note(permit, PermitEventKind.ENDORSED_LATE, endorsement.day(), caseNumber);
        } else {
            rows.endorse(permit.number(), endorsement.day());
            note(permit, PermitEventKind.ENDORSED, endorsement.day(), caseNumber);
        }
        papers.renewLicence(permit);
        tell(permit, "endorsed");
        return Map.of("permitNumber", permit.number());
    }

    /** Not endorsed because the conditions are lost: the permit ends. */
    @Transactional
    public void refuseEndorsement(String caseNumber) {
        permits.ofHolder(cases.get(caseNumber).applicant().idNumber()).ifPresent(permit -> {
            events.add(
                    permit.number(),
                    PermitEventKind.ENDED,
                    today(),
                    Actor.HALL,
                    caseNumber,
                    EndReason.CONDITIONS_LOST.label());
            timeline.add(caseNumber, Actor.HALL, "居住证不予签注", "居住证编号 " + permit.number() + "，使用功能终止。");
            lives.tell(permit.number(), "permitEnded", Map.of());
        });
    }

    /** The same permit on a new card: the old one was damaged or lost. */
    @Transactional
    public Map<String, Object> renew(String caseNumber) {
        PermitCase theCase = cases.get(caseNumber);
        Permit permit = held(theCase);
        rows.countCard(permit.number());
        note(permit, PermitEventKind.CARD_RENEWED, today(), caseNumber);
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
        Permit permit = held(theCase);
        Holder holder = rows.holder(permit.number()).at(theCase.holder().address());
        rows.keep(permit.number(), holder, theCase.areaCode());
        note(permit, PermitEventKind.ADDRESS_CHANGED, today(), caseNumber);
        tell(permit, "addressChanged");
        return cardDue ? withCard(permit, theCase) : Map.of("permitNumber", permit.number());
    }

    /**
     * The applicant's permit, held; one that another office issued is taken over as the applicant describes it. A permit
     * that ended here does not come back that way.
     */
    private Permit held(PermitCase theCase) {
        Optional<Permit> newest = permits.newestOf(theCase.applicant().idNumber());
        newest.filter(permit -> !permit.state().lives()).ifPresent(permit -> {
            throw new AlreadyDone("申请人的居住证" + permit.state().label() + "，符合条件的，请重新首次申领。");
        });
        return newest.map(permit -> rows.hold(permit.number())).orElseGet(() -> takeOver(theCase));
    }

    private Permit takeOver(PermitCase theCase) {
        LocalDate issuedOn = theCase.issuedOn()
                .filter(day -> !day.isAfter(today()))
                .orElseThrow(() -> new AlreadyDone("没有查到申请人的居住证，也没有写明原证的发证日期，不能这样办理。"));
        return add(theCase, issuedOn, theCase.lastEndorsedOn(), PermitEventKind.TAKEN_OVER);
    }

    private Permit add(PermitCase theCase, LocalDate issuedOn, @Nullable LocalDate endorsedOn, PermitEventKind how) {
        LocalDate base = ResidenceYear.after(issuedOn, endorsedOn).base();
        Permit permit = new Permit(
                PermitNumber.of(theCase.areaCode(), issuedOn.getYear(), rows.nextSerial()),
                theCase.areaCode(),
                theCase.file().number(),
                issuedOn,
                base,
                base,
                endorsedOn,
                PermitState.ACTIVE,
                true);
        rows.add(permit, theCase.holder());
        note(permit, how, issuedOn, theCase.file().number());
        papers.issueLicence(permit, theCase.holder());
        return permit;
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

    /** In the permit's life, and in the case that brought it about. */
    private void note(Permit permit, PermitEventKind kind, LocalDate day, String caseNumber) {
        events.add(permit.number(), kind, day, Actor.HALL, caseNumber, "");
        timeline.add(caseNumber, Actor.HALL, "居住证" + kind.label(), "居住证编号 " + permit.number() + "。");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
