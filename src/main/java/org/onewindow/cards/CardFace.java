package org.onewindow.cards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on a card.
 *
 * @param card what kind of card it is, in the words printed on top
 * @param lines what stands on it, in order
 * @param photo JPEG; null for a card without a picture
 */
public record CardFace(String card, List<Line> lines, byte @Nullable [] photo) {

    public CardFace {
        lines = List.copyOf(lines);
    }

    /** A label and what stands beside it. */
    public record Line(String label, String value) {}

    /** The face names a person, so nothing of it shows in a log. */
    @Override
    public String toString() {
        return "CardFace[" + card + "]";
    }
}
