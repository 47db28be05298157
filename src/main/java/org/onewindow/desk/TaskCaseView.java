package org.onewindow.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.Branch;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.FurtherPages.FurtherPage;
import org.onewindow.casework.KnownFact;
import org.onewindow.casework.Remark;
import org.onewindow.casework.TimelineEntry;
import org.onewindow.deadlines.ClockView;
import org.onewindow.deadlines.StepView;
import org.onewindow.forms.LabelledValue;
import org.onewindow.materials.Material;
import org.onewindow.materials.Upload;
import org.onewindow.outcomes.IssuedDocument;

/**
 * A case as an officer reads it beside a task.
 *
 * @param clock null before acceptance
 * @param extendable whether the limit of such a case may be extended at all
 * @param proposal what the rules proposed; null before they were asked
 * @param answers the application in words, long numbers masked
 * @param known what registers said of the applicant
 * @param uploads files by the code of the material they show
 */
record TaskCaseView(
        CaseFile file,
        @Nullable ClockView clock,
        boolean extendable,
        List<StepView> steps,
        List<Branch> branches,
        List<Remark> remarks,
        @Nullable Assessment proposal,
        List<Party> parties,
        List<LabelledValue> answers,
        List<KnownFact> known,
        List<Material> materials,
        Map<String, List<Upload>> uploads,
        List<Said> opinions,
        List<IssuedDocument> documents,
        List<TimelineEntry> timeline,
        List<FurtherPage> furtherPages) {

    /**
     * Somebody the case is about, numbers masked.
     *
     * @param relation to the applicant; empty for the applicant
     */
    record Party(
            String role, String name, String relation, String idType, String idNumber, String phone, String address) {}

    /** What a colleague said, in words. */
    record Said(String task, String officer, String when, List<LabelledValue> answers) {}
}
