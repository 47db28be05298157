package org.onewindow.publicnotice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the long-term list.
 *
 * @param lines name, number of members and amount, as the item gives them
 * @param removedOn null while the entry is public
 * @param removedFor why it was taken off, in words
 */
public record Recipient(
        UUID id,
        String itemName,
        List<NoticeLine> lines,
        LocalDate listedOn,
        @Nullable LocalDate removedOn,
        @Nullable String removedFor) {

    /** Whether everybody may read it. */
    public boolean listed() {
        return removedOn == null;
    }

    @Override
    public String toString() {
        return "Recipient " + id;
    }
}
