package org.onewindow.items.livingallowance.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.materials.Upload;
import org.onewindow.outcomes.DocumentModels;
import org.onewindow.outcomes.Documents;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the record of a community appraisal and closes it once it keeps the rules. */
@Service
class Appraisals {

    static final String ACTIVITY = "holdAppraisal";

    private final FieldRecords records;
    private final FieldPapers papers;
    private final AppraisalTerms terms;
    private final DeskWork desk;
    private final Documents documents;
    private final DocumentModels letters;
    private final Clock clock;

    Appraisals(
            FieldRecords records,
            FieldPapers papers,
            AppraisalTerms terms,
            DeskWork desk,
            Documents documents,
            DocumentModels letters,
            Clock clock) {
        this.records = records;
        this.papers = papers;
        this.terms = terms;
        this.desk = desk;
        this.documents = documents;
        this.letters = letters;
        this.clock = clock;
    }

    Appraisal open(FieldTask task) {
        String taskId = task.task().taskId();
        FieldRecord record = records.find(taskId).orElse(null);
        AppraisalRule rule = terms.of(task.file());
        Sheet sheet = record == null
                ? AppraisalSheet.blank(LocalDate.now(clock).toString(), rule.fewest())
                : papers.read(record.content(), Sheet.class);

        List<Upload> scans = papers.pictures(task.file().number(), taskId);
        return new Appraisal(task, rule, sheet, scans, record == null ? 0 : record.edition());
    }

    /** Keeps what was typed, right or wrong. */
    @Transactional
    public void save(FieldTask task, Sheet sheet, Attachments scans, Sending sending) {
        String taskId = task.task().taskId();
        String caseNumber = task.file().number();
        records.lock(taskId);
        papers.change(task, scans, false);
        String text = papers.write(sheet);
        records.save(task, text, papers.digest(text, papers.pictures(caseNumber, taskId)), sending);
    }

    /** Closes the record for ever, puts it on paper and completes the task. */
    @Transactional
    public void finish(FieldTask task) {
        String taskId = task.task().taskId();
        records.lock(taskId).orElseThrow(() -> new AlreadyDone("还没有填写，请先填写并保存。"));
        Appraisal appraisal = open(task);
        CaseFile file = task.file();
        LocalDate earliest = FieldDates.earliest(file);
        BadInput.ifAny(new AppraisalCheck(appraisal.sheet(), appraisal.rule())
                .errors(earliest, LocalDate.now(clock), appraisal.scans().size()));
        records.finish(taskId, task.officer());
        documents.issue(file.number(), "appraisal", ACTIVITY + "-" + taskId, letters);
        desk.finish(
                taskId,
                task.officer(),
                task.staff().groups(),
                new Finding(
                        appraisal.sheet().text("result"),
                        AppraisalSheet.resultInWords(appraisal.sheet()),
                        null,
                        Map.of()));
    }
}
