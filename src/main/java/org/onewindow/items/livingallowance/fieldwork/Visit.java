package org.onewindow.items.livingallowance.fieldwork;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.materials.Upload;

/**
 * A home visit while it is written.
 *
 * @param record null while nobody has saved anything
 */
record Visit(
        FieldTask task,
        VisitContent content,
        FoundRows rows,
        List<Upload> photos,
        @Nullable FieldRecord record) {

    /** Whether what was found differs from the application. */
    boolean isDifferent() {
        Sheet claimed = new Sheet(Map.of(), rows.asClaimed());
        return !rows.facts(claimed).equals(rows.facts(content.sheet()));
    }

    VisitConclusion conclusion() {
        return VisitConclusion.of(content.sheet().text("conclusion")).orElseThrow();
    }

    /** Statements that were filled in. */
    List<Map<String, String>> neighbours() {
        return content.sheet().rows("neighbours").stream()
                .filter(row -> !row.getOrDefault("said", "").isEmpty())
                .toList();
    }

    List<FieldRecord.Signature> signatures() {
        return record == null ? List.of() : record.signatures();
    }

    /** How often it was saved on purpose so far. */
    int edition() {
        return record == null ? 0 : record.edition();
    }

    Visit with(Sheet sheet) {
        return new Visit(task, new VisitContent(content.claimed(), sheet), rows, photos, record);
    }
}
