package org.onewindow.items.livingallowance.fieldwork;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written down outside the office.
 *
 * @param activityId the step of the diagram it was written in
 * @param content opened
 * @param edition how often it was saved on purpose
 * @param digest what a signature stands under
 * @param finishedAt null while it may still be changed
 * @param signatures under the record as it stands
 */
record FieldRecord(
        String taskId,
        String caseNumber,
        String activityId,
        String content,
        int edition,
        String digest,
        String savedBy,
        Instant savedAt,
        @Nullable Instant finishedAt,
        List<Signature> signatures) {

    /** An officer's signature under the own login. */
    record Signature(String officer, String name, Instant at) {}

    boolean isSignedBy(String officer) {
        return signatures.stream().anyMatch(signature -> signature.officer().equals(officer));
    }
}
