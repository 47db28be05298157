package org.onewindow.items.residencepermit.permits;

import java.time.Clock;
import java.time.LocalDate;
import org.onewindow.casework.Actor;
import org.onewindow.registers.LookupKind;
import org.onewindow.registers.OwnRecordEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever struck off their registration, or moved it to another city, may have lost the conditions; the permit is told, and a
 * person decides.
 *
 * <p>No norm ends the permit by the move itself: 《居住证暂行条例》 article 10 asks at the yearly endorsement whether the
 * holder has lived here without a gap, and article 2 for what. So the police may end it at once, and if they do not, the
 * next endorsement is refused to whoever is registered in another city.
 */
@Component
class EndedRegistrations {

    private final Permits permits;
    private final PermitEvents events;
    private final PermitCity city;
    private final Clock clock;

    EndedRegistrations(Permits permits, PermitEvents events, PermitCity city, Clock clock) {
        this.permits = permits;
        this.events = events;
        this.city = city;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(OwnRecordEnded ended) {
        if (ended.kind() == LookupKind.REGISTRATION) {
            permits.ofHolder(ended.person()).ifPresent(permit -> tell(permit, ended));
        }
    }

    /** A move back into the city of the permit takes nothing from it. */
    private void tell(Permit permit, OwnRecordEnded ended) {
        String movedTo = ended.movedTo();
        if (movedTo == null) {
            add(permit, PermitEventKind.REGISTRATION_ENDED, ended);
        } else if (!city.includes(permit, movedTo)) {
            add(permit, PermitEventKind.REGISTRATION_MOVED, ended);
        }
    }

    private void add(Permit permit, PermitEventKind kind, OwnRecordEnded ended) {
        events.add(permit.number(), kind, LocalDate.now(clock), Actor.HALL, ended.caseNumber(), "");
    }
}
