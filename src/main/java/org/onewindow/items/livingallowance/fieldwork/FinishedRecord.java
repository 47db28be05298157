package org.onewindow.items.livingallowance.fieldwork;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.materials.Upload;

/**
 * A record that was signed and closed, as officers read it; its words are those of its letter.
 *
 * @param on when it took place, in words
 * @param visit null for an appraisal
 * @param appraisal null for a visit
 */
record FinishedRecord(
        String title,
        String on,
        Instant finishedAt,
        @Nullable Map<String, Object> visit,
        @Nullable Map<String, Object> appraisal,
        List<Upload> pictures) {}
