package org.onewindow.items.livingallowance.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.DeskWork;
import org.onewindow.casework.Finding;
import org.onewindow.items.livingallowance.Families;
import org.onewindow.materials.Upload;
import org.onewindow.outcomes.DocumentModels;
import org.onewindow.outcomes.Documents;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the form of a home visit while it is written, lets two investigators sign it, and closes it. */
@Service
class Visits {

    private final FieldRecords records;
    private final FieldPapers papers;
    private final FoundFamily family;
    private final Families families;
    private final DeskWork desk;
    private final Documents documents;
    private final DocumentModels letters;
    private final Clock clock;

    Visits(
            FieldRecords records,
            FieldPapers papers,
            FoundFamily family,
            Families families,
            DeskWork desk,
            Documents documents,
            DocumentModels letters,
            Clock clock) {
        this.records = records;
        this.papers = papers;
        this.family = family;
        this.families = families;
        this.desk = desk;
        this.documents = documents;
        this.letters = letters;
        this.clock = clock;
    }

    /** What a page may send. */
    SheetShape shape(FieldTask task) {
        return VisitSheet.shape(family.lists(task.file()));
    }

    /** The record as it stands, or the application's rows for one that nobody has begun. */
    Visit open(FieldTask task) {
        String taskId = task.task().taskId();
        FieldRecord record = records.find(taskId).orElse(null);
        VisitContent content = record == null ? blank(task) : papers.read(record.content(), VisitContent.class);
        FoundRows rows = new FoundRows(family.lists(task.file()), content.claimed());
        List<Upload> photos = papers.pictures(task.file().number(), taskId);
        return new Visit(task, content, rows, photos, record);
    }

    /** Keeps what was typed, right or wrong; signatures under anything else fall away. */
    @Transactional
    public Visit save(FieldTask task, Sheet sheet, Attachments photos, Sending sending) {
        String taskId = task.task().taskId();
        String caseNumber = task.file().number();
        records.lock(taskId);
        Visit before = open(task);
        VisitContent content = new VisitContent(before.content().claimed(), sheet);
        papers.change(task, photos, !before.signatures().isEmpty());
        String text = papers.write(content);
        records.save(task, text, papers.digest(text, papers.pictures(caseNumber, taskId)), sending);
        return open(task);
    }

    /** The officer vouches for the record as it stands; nobody signs twice. */
    @Transactional
    public void sign(FieldTask task) {
        FieldRecord record = lock(task);
        check(open(task));
        if (record.isSignedBy(task.officer().user())) {
            throw new BadInput("sign", "您已经签过名。第二名调查人员要用自己的账号登录后签名。");
        }
        boolean named = open(task).content().sheet().rows("investigators").stream()
                .anyMatch(row -> task.officer().name().startsWith(row.getOrDefault("name", "?")));
        if (!named) {
            throw new BadInput("sign", "您不在调查人员名单中：请先把自己的姓名写入调查人员。");
        }
        records.sign(record, task.officer());
    }

    /** Closes the record for ever, puts it on paper and completes the task. */
    @Transactional
    public void finish(FieldTask task) {
        FieldRecord record = lock(task);
        Visit visit = open(task);
        check(visit);
        if (record.signatures().size() < VisitCheck.FEWEST_INVESTIGATORS) {
            throw new BadInput("sign", "还差一名调查人员签名：第二名调查人员要用自己的账号登录、打开本页签名后才能办结。");
        }
        records.finish(record.taskId(), task.officer());
        String step = task.task().activityId() + "-" + record.taskId();
        issue(visit, "household-visit", step);
        if (!visit.neighbours().isEmpty()) {
            issue(visit, "neighbour-record", step);
        }
        VisitConclusion conclusion = visit.conclusion();
        desk.finish(
                record.taskId(),
                task.officer(),
                task.staff().groups(),
                new Finding(conclusion.name(), conclusion.label(), null, Map.of()));
    }

    /** Papers about a family come from the package of its application, also when the case is a later look at it. */
    private void issue(Visit visit, String paper, String step) {
        CaseFile file = visit.task().file();
        documents.issue(file.number(), paper, step, families.item(file), letters.of(file.number()));
    }

    private FieldRecord lock(FieldTask task) {
        return records.lock(task.task().taskId()).orElseThrow(() -> new BadInput("date", "还没有填写，请先填写并保存。"));
    }

    private void check(Visit visit) {
        LocalDate today = LocalDate.now(clock);
        CaseFile file = visit.task().file();
        LocalDate earliest = FieldDates.earliest(file);
        Sheet sheet = visit.content().sheet();
        List<FieldError> errors = new ArrayList<>(new VisitCheck(sheet).errors(earliest, today, visit.isDifferent()));
        errors.addAll(family.errors(file, visit.rows(), sheet));
        BadInput.ifAny(errors);
    }

    private VisitContent blank(FieldTask task) {
        FamilyLists lists = family.lists(task.file());
        Map<String, List<Map<String, Object>>> claimed = FoundRows.claimed(lists, family.form(task.file()));
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>(new FoundRows(lists, claimed).asClaimed());
        rows.put("investigators", List.of(Map.of("name", task.staff().fullName()), Map.of("name", "")));
        return new VisitContent(
                claimed, new Sheet(Map.of("date", LocalDate.now(clock).toString()), rows));
    }
}
