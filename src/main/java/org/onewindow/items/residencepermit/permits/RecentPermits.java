package org.onewindow.items.residencepermit.permits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The permits that came to the hall last, as far as the officer may read them; the list names nobody. */
@Component
class RecentPermits {

    private static final int LOOKED_AT = 100;
    private static final int SHOWN = 20;

    private final PermitRows rows;
    private final PermitEvents events;
    private final PermitAccess access;
    private final Clock clock;

    RecentPermits(PermitRows rows, PermitEvents events, PermitAccess access, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /**
     * One line of the list.
     *
     * @param open whether it may be endorsed in time today
     */
    record Line(Permit permit, ResidenceYear year, boolean open) {

        static Line of(Permit permit, LocalDate today) {
            ResidenceYear year = permit.year();
            return new Line(permit, year, permit.state() == PermitState.ACTIVE && year.isOpen(today));
        }
    }

    /** The permits whose ending or seizure waits for the reader, the head. */
    List<Permit> toConfirm() {
        return events.proposed().stream()
                .map(rows::find)
                .flatMap(Optional::stream)
                .filter(permit -> permit.state().lives() && access.mayConfirm(permit))
                .toList();
    }

    /** Newest first. */
    List<Line> list() {
        LocalDate today = LocalDate.now(clock);
        return rows.newest(LOOKED_AT).stream()
                .filter(access::mayRead)
                .limit(SHOWN)
                .map(permit -> Line.of(permit, today))
                .toList();
    }
}
