package org.onewindow.items.residencepermit.permits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.licences.LicenceState;
import org.onewindow.notifications.Notifications;
import org.onewindow.support.HallClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the life of a permit does by itself; the diagram says when. Instants are ISO-8601 texts in Chinese time. */
@Service
class PermitLife {

    private final PermitRows rows;
    private final PermitEvents events;
    private final PendingEndorsements pending;
    private final PermitPapers papers;
    private final Deciders deciders;
    private final Notifications notifications;
    private final Clock clock;

    PermitLife(
            PermitRows rows,
            PermitEvents events,
            PendingEndorsements pending,
            PermitPapers papers,
            Deciders deciders,
            Notifications notifications,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.pending = pending;
        this.papers = papers;
        this.deciders = deciders;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** When the window of the year opens and when the year is full. */
    @Transactional
    public Map<String, Object> plan(String number) {
        ResidenceYear year = rows.hold(number).year();
        return Map.of("windowOpensAt", midnight(year.windowFrom()), "anniversaryAt", midnight(year.anniversary()));
    }

    /** Told once a year; a hall that was closed for the whole month has nothing useful to say any more. */
    @Transactional
    public void remind(String number) {
        Permit permit = rows.hold(number);
        ResidenceYear year = permit.year();
        if (!today().isBefore(year.anniversary())) {
            return;
        }
        events.add(number, PermitEventKind.REMINDED, today(), Actor.HALL, null, "");
        tell(permit, "reminder", year);
    }

    /** Suspended since the anniversary; after an application that failed, since the day that was seen. */
    @Transactional
    public void suspend(String number) {
        Permit permit = rows.hold(number);
        ResidenceYear year = permit.year();
        LocalDate day = pending.wasSeen(number, year.anniversary()) ? today() : year.anniversary();
        rows.mark(number, PermitState.SUSPENDED);
        events.add(number, PermitEventKind.SUSPENDED, day, Actor.HALL, null, "");
        papers.mark(permit, LicenceState.SUSPENDED);
        papers.issue(permit, "suspension", "suspendPermit-" + year.anniversary());
        tell(permit, "suspended", year);
    }

    /** Endorsed late: it may be used again. The letter lies with the endorsement, whose hand-out gives it to the holder. */
    @Transactional
    public void restore(String number) {
        Permit permit = rows.hold(number);
        LocalDate day = permit.continuousSince();
        String endorsement =
                events.caseOf(number, PermitEventKind.ENDORSED_LATE).orElse(permit.caseNumber());
        rows.mark(number, PermitState.ACTIVE);
        events.add(number, PermitEventKind.RESTORED, day, deciders.of(endorsement), endorsement, "");
        papers.mark(permit, LicenceState.VALID);
        papers.issue(permit, endorsement, "restoration", "restorePermit-" + day);
    }

    /** A card that was reported lost is none any more. */
    @Transactional
    public void voidCard(String number) {
        rows.voidCard(number);
    }

    /** What stands on the card or in the record has changed: the electronic licence follows. */
    @Transactional
    public void renewLicence(String number) {
        papers.renewLicence(rows.hold(number));
    }

    @Transactional
    public void end(String number) {
        close(number, PermitState.ENDED, "ending");
    }

    @Transactional
    public void seize(String number) {
        close(number, PermitState.SEIZED, "seizure");
    }

    private void close(String number, PermitState state, String letter) {
        Permit permit = rows.hold(number);
        rows.mark(number, state);
        papers.mark(permit, LicenceState.REVOKED);
        papers.issue(permit, letter, letter + "-" + number);
    }

    private void tell(Permit permit, String code, ResidenceYear year) {
        notifications.tell(
                "permit-" + code + "-" + permit.number() + "-" + year.anniversary(),
                permit.caseNumber(),
                code,
                Map.of(
                        "windowFrom", year.windowFrom().toString(),
                        "windowTo", year.windowTo().toString(),
                        "anniversary", year.anniversary().toString()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static String midnight(LocalDate day) {
        return day.atStartOfDay(HallClock.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
