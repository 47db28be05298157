package org.onewindow.counter.cases;

import java.util.Optional;
import org.onewindow.outcomes.QrCode;
import org.onewindow.ratings.Ratings;
import org.onewindow.support.PublicAddress;
import org.springframework.stereotype.Component;

/** The invitation to rate, as the window shows it to whoever has just collected the letter. */
@Component
class RatingInvitation {

    private final Ratings ratings;
    private final PublicAddress address;

    RatingInvitation(Ratings ratings, PublicAddress address) {
        this.ratings = ratings;
        this.address = address;
    }

    /** Invites at the hand-out itself: the process invites a moment later, when the person may have left. */
    void send(String caseNumber) {
        ratings.invite(caseNumber);
    }

    /** The QR code of the open invitation; none before the hand-out and none once the case is rated. */
    Optional<String> code(String caseNumber) {
        return ratings.open(caseNumber).map(token -> QrCode.dataUri(address.of("/rate/" + token)));
    }
}
