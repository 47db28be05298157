package org.onewindow.items.livingallowance.fieldwork;

import java.util.List;
import org.onewindow.materials.Upload;

/**
 * A community appraisal while it is written down.
 *
 * @param rule how many must take part
 * @param scans the signed record as it was uploaded
 * @param edition how often it was saved on purpose so far
 */
record Appraisal(FieldTask task, AppraisalRule rule, Sheet sheet, List<Upload> scans, int edition) {

    public AppraisalRole[] roles() {
        return AppraisalRole.values();
    }

    Appraisal with(Sheet typed) {
        return new Appraisal(task, rule, typed, scans, edition);
    }
}
