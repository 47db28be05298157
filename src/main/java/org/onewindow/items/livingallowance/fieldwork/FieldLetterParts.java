package org.onewindow.items.livingallowance.fieldwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.LetterParts;
import org.onewindow.items.livingallowance.Families;
import org.onewindow.items.livingallowance.relatives.NearRelatives;
import org.springframework.stereotype.Component;

/**
 * What the letters of the minimum living allowance tell of the family, of visit and appraisal, and of the near relative.
 */
@Component
class FieldLetterParts implements LetterParts {

    private final FoundFamily family;
    private final FieldRecords records;
    private final FieldPapers papers;
    private final NearRelatives relatives;

    FieldLetterParts(FoundFamily family, FieldRecords records, FieldPapers papers, NearRelatives relatives) {
        this.family = family;
        this.records = records;
        this.papers = papers;
        this.relatives = relatives;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        if (!Families.concerns(file)) {
            return Map.of();
        }
        FamilyLists lists = family.lists(file);
        Map<String, Object> parts = new HashMap<>();
        parts.put("household", HouseholdParts.of(lists, family.form(file)));
        records.latestFinished(file.number(), VisitKind.activities())
                .ifPresent(record -> parts.put("visit", VisitParts.of(record, lists, papers)));
        records.latestFinished(file.number(), List.of(Appraisals.ACTIVITY))
                .ifPresent(record ->
                        parts.put("appraisal", AppraisalParts.of(papers.read(record.content(), Sheet.class))));
        relatives.letterPart(file.number()).ifPresent(part -> parts.put("nearRelative", part));
        return parts;
    }
}
