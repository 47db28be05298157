package org.onewindow.items.livingallowance.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A batch as the public sees it: while it is open neither seed nor list.
 *
 * @param percent the share to visit, for example {@code 30}
 * @param taken places that are taken
 * @param seed empty while the batch is open
 * @param listHash empty while the batch is open
 * @param lots one line per place; empty while the batch is open
 */
record DrawView(
        long id,
        String county,
        int number,
        LocalDate openedOn,
        Instant committedAt,
        String commitment,
        String percent,
        String basis,
        int size,
        int quota,
        int seenBefore,
        int drawnBefore,
        String previousHash,
        int taken,
        boolean closed,
        String seed,
        String listHash,
        String list,
        List<Lot> lots) {

    /**
     * A place, its value and the case that took it.
     *
     * @param caseNumber empty if no case took the place
     */
    record Lot(int place, String value, boolean drawn, String caseNumber) {}

    static DrawView of(Batch batch, String county, LocalDate today) {
        boolean closed = batch.isClosed(today);
        return new DrawView(
                batch.id(),
                county,
                batch.number(),
                batch.openedOn(),
                batch.committedAt(),
                batch.commitment(),
                batch.rate().movePointRight(2).stripTrailingZeros().toPlainString(),
                batch.basis(),
                batch.size(),
                batch.quota(),
                batch.seenBefore(),
                batch.drawnBefore(),
                batch.previousHash(),
                batch.places().size(),
                closed,
                closed ? batch.seed() : "",
                closed ? batch.listHash() : "",
                closed ? batch.list() : "",
                closed ? lots(batch) : List.of());
    }

    /** The cases that were drawn, in the order of their places. */
    public List<String> drawnCases() {
        return lots.stream()
                .filter(lot -> lot.drawn() && !lot.caseNumber().isEmpty())
                .map(Lot::caseNumber)
                .toList();
    }

    private static List<Lot> lots(Batch batch) {
        Lots lots = batch.lots();
        Set<Integer> drawn = lots.drawn();
        return IntStream.rangeClosed(1, batch.size())
                .mapToObj(place -> new Lot(
                        place,
                        lots.value(place),
                        drawn.contains(place),
                        place <= batch.places().size()
                                ? batch.places().get(place - 1).caseNumber()
                                : ""))
                .toList();
    }
}
