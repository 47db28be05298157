package org.onewindow.items.residencepermit.permits;

import java.time.Clock;
import java.time.LocalDate;
import org.onewindow.casework.Actor;
import org.onewindow.registers.LookupKind;
import org.onewindow.registers.OwnRecordEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever struck off their registration may have lost the conditions; the permit is told, and a person decides. */
@Component
class EndedRegistrations {

    private final Permits permits;
    private final PermitEvents events;
    private final Clock clock;

    EndedRegistrations(Permits permits, PermitEvents events, Clock clock) {
        this.permits = permits;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(OwnRecordEnded ended) {
        if (ended.kind() == LookupKind.REGISTRATION) {
            permits.ofHolder(ended.person())
                    .ifPresent(permit -> events.add(
                            permit.number(),
                            PermitEventKind.REGISTRATION_ENDED,
                            LocalDate.now(clock),
                            Actor.HALL,
                            ended.caseNumber(),
                            ""));
        }
    }
}
