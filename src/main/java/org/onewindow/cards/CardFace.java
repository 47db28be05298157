package org.onewindow.cards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on a card.
 *
 * @param card what kind of card it is, in the words printed on top
 * @param lines what stands on it, in order
 * @param photo JPEG; null unless the picture comes with the order
 * @param photoFrom where the picture is
 */
public record CardFace(String card, List<Line> lines, byte @Nullable [] photo, PhotoFrom photoFrom) {

    public CardFace {
        lines = List.copyOf(lines);
        photoFrom = photo == null ? orPaper(photoFrom) : PhotoFrom.ORDER;
    }

    /** Orders of before it was said came with their picture, or with none that the hall had. */
    private static PhotoFrom orPaper(@Nullable PhotoFrom said) {
        return said == null ? PhotoFrom.PAPER : said;
    }

    /** A label and what stands beside it. */
    public record Line(String label, String value) {}

    /** The face names a person, so nothing of it shows in a log. */
    @Override
    public String toString() {
        return "CardFace[" + card + "]";
    }
}
