package org.onewindow.items.residencepermit.permits;

import java.util.Optional;
import org.onewindow.people.IdNumber;
import org.springframework.stereotype.Service;

/** The permits the hall keeps, for whoever has to know of one. */
@Service
public class Permits {

    private final PermitRows rows;
    private final PermitEvents events;

    Permits(PermitRows rows, PermitEvents events) {
        this.rows = rows;
        this.events = events;
    }

    /** The permit somebody holds, active or suspended; a person has at most one. */
    public Optional<Permit> ofHolder(IdNumber holder) {
        return newestOf(holder).filter(permit -> permit.state().lives());
    }

    /** The last permit somebody had, ended ones too. */
    public Optional<Permit> newestOf(IdNumber holder) {
        return rows.newestOf(holder);
    }

    /** Whether the holder has reported to have left, and nobody has verified it since. */
    public boolean isSaidToHaveLeft(Permit permit) {
        return events.toVerify(permit.number()).isPresent();
    }

    /** The permit of this number; whatever does not look like one is not even asked for. */
    public Optional<Permit> find(String number) {
        return PermitNumber.isPossible(number) ? rows.find(number) : Optional.empty();
    }
}
