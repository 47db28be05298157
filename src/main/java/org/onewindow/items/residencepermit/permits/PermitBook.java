package org.onewindow.items.residencepermit.permits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Actor;
import org.onewindow.casework.Timeline;
import org.onewindow.support.AlreadyDone;
import org.springframework.stereotype.Component;

/** 居住证台账: how a permit comes into the book, issued here or by another office, and what is written down beside it. */
@Component
class PermitBook {

    private final Permits permits;
    private final PermitRows rows;
    private final PermitEvents events;
    private final PermitPapers papers;
    private final Timeline timeline;
    private final Deciders deciders;
    private final Clock clock;

    PermitBook(
            Permits permits,
            PermitRows rows,
            PermitEvents events,
            PermitPapers papers,
            Timeline timeline,
            Deciders deciders,
            Clock clock) {
        this.permits = permits;
        this.rows = rows;
        this.events = events;
        this.papers = papers;
        this.timeline = timeline;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** A new permit, issued today. */
    Permit issue(PermitCase theCase) {
        return add(theCase, LocalDate.now(clock), null, PermitEventKind.ISSUED);
    }

    /**
     * The applicant's permit, held; one that another office issued is taken over as the applicant describes it. A permit
     * that ended here does not come back that way.
     */
    Permit held(PermitCase theCase) {
        Optional<Permit> newest = permits.newestOf(theCase.applicant().idNumber());
        newest.filter(permit -> !permit.state().lives()).ifPresent(permit -> {
            throw new AlreadyDone("申请人的居住证" + permit.state().label() + "，符合条件的，请重新首次申领。");
        });
        return newest.map(permit -> rows.hold(permit.number())).orElseGet(() -> takeOver(theCase));
    }

    private Permit takeOver(PermitCase theCase) {
        LocalDate issuedOn = theCase.issuedOn()
                .filter(day -> !day.isAfter(LocalDate.now(clock)))
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

    /** In the permit's life, and in the case that brought it about. */
    void note(Permit permit, PermitEventKind kind, LocalDate day, String caseNumber) {
        Actor by = deciders.of(caseNumber);
        events.add(permit.number(), kind, day, by, caseNumber, "");
        timeline.add(caseNumber, by, "居住证" + kind.label(), "居住证编号 " + permit.number() + "。");
    }
}
