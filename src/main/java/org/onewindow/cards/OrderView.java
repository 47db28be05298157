package org.onewindow.cards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order as the card centre sees it.
 *
 * @param urgent the limit of the case has run out
 * @param face null once the card is made: nobody needs it any more
 * @param serial of the card; null until it is made
 */
public record OrderView(
        String id,
        Instant placedAt,
        boolean urgent,
        @Nullable CardFace face,
        @Nullable String serial,
        @Nullable Instant madeAt) {}
