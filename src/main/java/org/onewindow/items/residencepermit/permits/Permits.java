package org.onewindow.items.residencepermit.permits;

import java.util.Optional;
import org.onewindow.people.IdNumber;
import org.springframework.stereotype.Service;

/** The permits the hall keeps, for whoever has to know of one. */
@Service
public class Permits {

    private final PermitRows rows;

    Permits(PermitRows rows) {
        this.rows = rows;
    }

    /** The permit somebody holds, active or suspended; a person has at most one. */
    public Optional<Permit> ofHolder(IdNumber holder) {
        return newestOf(holder).filter(permit -> permit.state().lives());
    }

    /** The last permit somebody had, ended ones too. */
    public Optional<Permit> newestOf(IdNumber holder) {
        return rows.newestOf(holder);
    }

    /** The permit of this number; whatever does not look like one is not even asked for. */
    public Optional<Permit> find(String number) {
        return PermitNumber.isPossible(number) ? rows.find(number) : Optional.empty();
    }
}
