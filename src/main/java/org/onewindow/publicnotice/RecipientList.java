package org.onewindow.publicnotice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Timeline;
import org.onewindow.outcomes.DocumentModels;
import org.onewindow.outcomes.Documents;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who receives, public as long as the benefit is paid (57号 art 24): name, members, amount, nothing else. */
@Service
public class RecipientList {

    private static final String LETTER = "long-term-list";
    private static final int LONGEST_REASON = 200;

    private final Recipients recipients;
    private final NoticeContents contents;
    private final NoticeGuard guard;
    private final CaseFiles files;
    private final Timeline timeline;
    private final Documents documents;
    private final DocumentModels letters;
    private final Clock clock;

    RecipientList(
            Recipients recipients,
            NoticeContents contents,
            NoticeGuard guard,
            CaseFiles files,
            Timeline timeline,
            Documents documents,
            DocumentModels letters,
            Clock clock) {
        this.recipients = recipients;
        this.contents = contents;
        this.guard = guard;
        this.files = files;
        this.timeline = timeline;
        this.documents = documents;
        this.letters = letters;
        this.clock = clock;
    }

    /** Puts a granted case on the list, once. */
    @Transactional
    void add(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        List<NoticeLine> lines = contents.of(file).granted(caseNumber);
        List<String> faults = guard.faults(file, lines);
        if (!faults.isEmpty()) {
            // The grant stands all the same; a person must look at what the item wants to show.
            timeline.add(caseNumber, Actor.HALL, "暂不列入长期公布名单", String.join("", faults));
            return;
        }
        recipients.add(file, lines, LocalDate.now(clock));
        timeline.add(caseNumber, Actor.HALL, "列入长期公布名单", "只公布姓名、人数和金额。");
        documents.issue(caseNumber, LETTER, LETTER, letters);
    }

    /** One page of what is public now. */
    @Transactional(readOnly = true)
    public List<Recipient> listed(int limit, int offset) {
        return recipients.listed(limit, offset);
    }

    @Transactional(readOnly = true)
    public Optional<Recipient> of(String caseNumber) {
        return recipients.of(caseNumber);
    }

    /** Shows what is received now; a case that is not on the list stays off. */
    @Transactional
    public void follow(String caseNumber, Actor by) {
        Optional<Recipient> shown = recipients.of(caseNumber).filter(Recipient::listed);
        CaseFile file = files.get(caseNumber);
        List<NoticeLine> lines = contents.of(file).granted(caseNumber);
        boolean same = shown.map(Recipient::lines).filter(lines::equals).isPresent();
        if (shown.isEmpty() || same || !guard.faults(file, lines).isEmpty()) {
            return;
        }
        recipients.change(caseNumber, lines);
        timeline.add(caseNumber, by, "更新长期公布名单", "人数或金额有变化。");
    }

    /** Takes an entry off if it is there. */
    @Transactional
    public void leave(String caseNumber, String reason, Actor by) {
        if (recipients.of(caseNumber).filter(Recipient::listed).isPresent()) {
            remove(caseNumber, reason, by);
        }
    }

    /** Takes an entry off for good, when the benefit ends or the entry was wrong. */
    @Transactional
    public void remove(String caseNumber, String reason, Actor by) {
        BadInput.ifAny(PlainText.checkRequiredLine("reason", "撤下理由", reason, LONGEST_REASON));
        if (!recipients.remove(caseNumber, LocalDate.now(clock), by.user(), reason.strip())) {
            throw new AlreadyDone("本件不在长期公布名单上，或者已经撤下。");
        }
        timeline.add(caseNumber, by, "撤出长期公布名单", reason.strip());
    }
}
