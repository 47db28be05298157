package org.onewindow.publicnotice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A running notice as everybody may read it.
 *
 * @param area the street or community in words
 * @param place where the paper hangs
 */
public record BoardEntry(
        UUID id,
        String itemKey,
        String itemName,
        String area,
        List<NoticeLine> lines,
        String place,
        LocalDate postedOn,
        LocalDate endsOn,
        String explanation) {

    /** Without what is shown: a log outlives the notice. */
    @Override
    public String toString() {
        return "BoardEntry " + id;
    }
}
