package org.onewindow.items.livingallowance.fieldwork;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseReaders;
import org.onewindow.casework.FurtherPages;
import org.onewindow.support.DateWords;
import org.springframework.stereotype.Component;

/** What was written down outside the office, once it is closed, for the posts that weigh it. */
@Component
class FinishedRecords implements FurtherPages {

    static final String TITLE = "入户调查和民主评议记录";

    /** Neither the window nor the community: the neighbours spoke to the investigators alone. */
    private static final Set<String> POSTS = Set.of("street", "streethead", "county", "countyhead", "supervisor");

    private final FieldRecords records;
    private final FieldPapers papers;
    private final FoundFamily family;
    private final CaseReaders readers;
    private final CurrentStaff current;

    FinishedRecords(
            FieldRecords records, FieldPapers papers, FoundFamily family, CaseReaders readers, CurrentStaff current) {
        this.records = records;
        this.papers = papers;
        this.family = family;
        this.readers = readers;
        this.current = current;
    }

    @Override
    public List<FurtherPage> of(CaseFile file) {
        return mayRead(file) && records.isAnyFinished(file.number())
                ? List.of(new FurtherPage(TITLE, "/desk/cases/" + file.number() + "/fieldwork"))
                : List.of();
    }

    boolean mayRead(CaseFile file) {
        Staff reader = current.get();
        boolean own = reader.posts().contains("supervisor") || readers.include(reader.groups(), file);
        return own && !Collections.disjoint(POSTS, reader.posts());
    }

    List<FinishedRecord> read(CaseFile file) {
        return records.finished(file.number()).stream()
                .map(record -> read(file, record))
                .toList();
    }

    private FinishedRecord read(CaseFile file, FieldRecord record) {
        boolean appraisal = record.activityId().equals(Appraisals.ACTIVITY);
        Map<String, Object> parts = appraisal
                ? AppraisalParts.of(papers.read(record.content(), Sheet.class))
                : VisitParts.of(record, family.lists(file), papers);
        return new FinishedRecord(
                appraisal ? "民主评议" : VisitKind.of(record.activityId()).label(),
                DateWords.day(LocalDate.parse(String.valueOf(parts.get("date")))),
                Objects.requireNonNull(record.finishedAt()),
                appraisal ? null : parts,
                appraisal ? parts : null,
                papers.pictures(record.caseNumber(), record.taskId()));
    }
}
