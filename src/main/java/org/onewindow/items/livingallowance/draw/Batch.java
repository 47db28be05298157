package org.onewindow.items.livingallowance.draw;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A batch of cases in the order in which they reached the county.
 *
 * @param seed secret as long as the batch is open
 * @param commitment fingerprint of the seed, public since {@code committedAt}
 * @param rate the region's share of cases to visit
 * @param quota how many places are drawn
 * @param seenBefore cases of the earlier batches of this county under this rate
 * @param drawnBefore how many of those were drawn
 * @param previousHash fingerprint of the list before; empty for the first
 * @param places the cases, from place one on
 */
record Batch(
        long id,
        String county,
        int number,
        String seed,
        String commitment,
        Instant committedAt,
        LocalDate openedOn,
        BigDecimal rate,
        String basis,
        int size,
        int quota,
        int seenBefore,
        int drawnBefore,
        String previousHash,
        List<Place> places) {

    /** A case and what its place decided. */
    record Place(int place, String caseNumber, boolean drawn) {}

    Lots lots() {
        return new Lots(seed, size, quota);
    }

    /** No case can join any more: all places are taken, or the day is over. */
    boolean isClosed(LocalDate today) {
        return places.size() == size || openedOn.isBefore(today);
    }

    /** The list as published, line by line; its fingerprint is {@link #listHash}. */
    String list() {
        StringBuilder text = new StringBuilder()
                .append(county)
                .append(' ')
                .append(number)
                .append('\n')
                .append(previousHash.isEmpty() ? "-" : previousHash)
                .append('\n')
                .append(commitment)
                .append('\n');
        places.forEach(place -> text.append(place.place())
                .append(' ')
                .append(place.caseNumber())
                .append('\n'));
        return text.toString();
    }

    String listHash() {
        return Lots.sha256(list());
    }
}
