package org.onewindow.items.residencepermit.permits;

import java.util.Optional;
import org.onewindow.people.IdNumber;
import org.springframework.stereotype.Service;

/** The permits the hall keeps; cases and officers change them here, and each change is an entry of the permit's life. */
@Service
public class Permits {

    /** The permit somebody holds, active or suspended; a person has at most one. */
    public Optional<Permit> ofHolder(IdNumber holder) {
        return Optional.empty();
    }

    /** Issues the permit a case has granted. */
    String issue(String caseNumber) {
        return "";
    }

    /** Endorses the holder's permit for another year, in time or late. */
    String endorse(String caseNumber) {
        return "";
    }

    /** Makes the card of the holder's permit anew: it was damaged or lost. */
    String renew(String caseNumber) {
        return "";
    }

    /** Enters the holder's new address. */
    String changeAddress(String caseNumber) {
        return "";
    }
}
