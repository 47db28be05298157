package org.onewindow.cards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order as the table knows it, without the face.
 *
 * @param id names nobody and cannot be guessed
 * @param record the number of the record the card belongs to, e.g. of a permit
 * @param centre the engine group of the card centre that makes it
 * @param urgedAt when the centre was told that the limit has run out
 * @param serial the number of the blank the card was made from; null until it is made
 */
record CardOrder(
        String id,
        String caseNumber,
        String record,
        String centre,
        Instant placedAt,
        @Nullable Instant fetchedAt,
        @Nullable Instant urgedAt,
        @Nullable String serial,
        @Nullable Instant madeAt) {

    boolean isMade() {
        return serial != null;
    }
}
