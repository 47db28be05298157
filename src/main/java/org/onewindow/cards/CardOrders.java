package org.onewindow.cards;

import java.time.Clock;
import java.util.UUID;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
import org.onewindow.support.SealedJson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders cards from the card centre; a case has one order at most. */
@Service
public class CardOrders {

    private final OrderedCards orders;
    private final CaseFiles files;
    private final Organisation organisation;
    private final SealedJson sealed;
    private final Clock clock;

    CardOrders(OrderedCards orders, CaseFiles files, Organisation organisation, SealedJson sealed, Clock clock) {
        this.orders = orders;
        this.files = files;
        this.organisation = organisation;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * Orders the card of a case; the same order again is the order there is.
     *
     * @param record the number of the record the card belongs to
     * @param face what is printed on it; sealed, and forgotten when the card is made
     * @return the order's id, which the process carries in {@code cardOrder}
     */
    @Transactional
    public String place(String caseNumber, String record, CardFace face) {
        CaseFile file = files.get(caseNumber);
        String centre = organisation.groupOf(Post.CARDCENTRE, file.areaCode());
        orders.add(
                new CardOrder(
                        UUID.randomUUID().toString(),
                        caseNumber,
                        record,
                        centre,
                        clock.instant(),
                        null,
                        null,
                        null,
                        null),
                sealed.seal(face));
        CardOrder order = orders.ofCase(caseNumber).orElseThrow();
        if (!order.record().equals(record)) {
            throw new IllegalStateException("case " + caseNumber + " has ordered the card of another record");
        }
        return order.id();
    }
}
