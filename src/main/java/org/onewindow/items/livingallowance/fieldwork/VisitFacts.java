package org.onewindow.items.livingallowance.fieldwork;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onewindow.casework.CaseFiles;
import org.onewindow.items.livingallowance.CaseFacts;
import org.onewindow.items.livingallowance.Families;
import org.springframework.stereotype.Component;

/** What the last finished visit found, under the keys of the intake form. */
@Component
class VisitFacts implements CaseFacts {

    private final FieldRecords records;
    private final FieldPapers papers;
    private final CaseFiles files;
    private final Families families;

    VisitFacts(FieldRecords records, FieldPapers papers, CaseFiles files, Families families) {
        this.records = records;
        this.papers = papers;
        this.files = files;
        this.families = families;
    }

    @Override
    public Map<String, Object> of(String caseNumber) {
        return records.latestFinished(caseNumber, VisitKind.activities())
                .map(record -> facts(caseNumber, papers.read(record.content(), VisitContent.class)))
                .orElse(Map.of());
    }

    @Override
    public Optional<Instant> seenAt(String caseNumber) {
        return records.latestFinished(caseNumber, VisitKind.activities())
                .flatMap(record -> Optional.ofNullable(record.finishedAt()));
    }

    private Map<String, Object> facts(String caseNumber, VisitContent content) {
        FamilyLists lists = FamilyLists.of(families.schema(files.get(caseNumber)));
        Map<String, Object> facts = new HashMap<>(new FoundRows(lists, content.claimed()).facts(content.sheet()));
        boolean refused = content.sheet().text("conclusion").equals(VisitConclusion.UNCOOPERATIVE.name());
        facts.put("cooperation", refused ? "REFUSED" : "GIVEN");
        return facts;
    }
}
