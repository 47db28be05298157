package org.onewindow.publicnotice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseStatus;
import org.onewindow.casework.Timeline;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.NotFoundHere;
import org.onewindow.workflow.Processes;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes objections in. One that comes while the notice runs interrupts it in the same transaction; one that loses the
 * race against the end of the period is kept as a complaint. None is lost and none gets a case stuck.
 */
@Service
public class Objections {

    /** Whoever writes at the public board. */
    public static final Actor RESIDENT = new Actor("public", "居民（公示栏）");

    private static final String MESSAGE = "objectionRaised";
    private static final int TRIES = 5;
    private static final Set<CaseStatus> UNDECIDED =
            Set.of(CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW, CaseStatus.PUBLIC_NOTICE);

    private final Notices notices;
    private final ObjectionRows rows;
    private final CaseFiles files;
    private final Timeline timeline;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Objections(
            Notices notices,
            ObjectionRows rows,
            CaseFiles files,
            Timeline timeline,
            Processes processes,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.notices = notices;
        this.rows = rows;
        this.files = files;
        this.timeline = timeline;
        this.processes = processes;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** An objection against a notice on the board. */
    public Reception raise(UUID noticeId, ObjectionInput input, Actor by) {
        PublicNotice notice = notices.find(noticeId).orElseThrow(() -> new NotFoundHere("notice " + noticeId));
        return raise(notice.caseNumber(), input, by);
    }

    /** An objection against a case; must not be called inside a transaction, for it begins anew when it loses a race. */
    public Reception raise(String caseNumber, ObjectionInput input, Actor by) {
        Objection.Words words = ObjectionCheck.words(input, LocalDate.now(clock));
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Optional<Reception> answer = attempt(caseNumber, words, by);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new AlreadyDone("刚才有人同时在办这一件，您的意见还没有收下，请再提交一次。");
    }

    /** Empty if somebody else moved the case in the same moment. */
    private Optional<Reception> attempt(String caseNumber, Objection.Words words, Actor by) {
        try {
            return Optional.ofNullable(transaction.execute(status -> keep(caseNumber, words, by)));
        } catch (ConcurrencyFailureException raced) {
            return Optional.empty();
        }
    }

    private Reception keep(String caseNumber, Objection.Words words, Actor by) {
        Optional<PublicNotice> last = notices.holdLatest(caseNumber);
        CaseFile file = files.get(caseNumber);
        if (last.isEmpty() || !UNDECIDED.contains(file.status())) {
            return Reception.TOO_LATE;
        }
        PublicNotice notice = last.get();
        boolean inTime = notice.running()
                && file.status() == CaseStatus.PUBLIC_NOTICE
                && !LocalDate.now(clock).isAfter(notice.endsOn());
        Objection.Kind kind = inTime ? Objection.Kind.OBJECTION : Objection.Kind.COMPLAINT;
        rows.add(new Objection(
                UUID.randomUUID(), caseNumber, notice.id(), kind, words, clock.instant(), by.user(), null));
        if (inTime) {
            timeline.add(caseNumber, by, "提出公示异议", "异议人的姓名、联系方式和理由另行密存。");
            processes.correlate(caseNumber, MESSAGE);
            return Reception.RAISED;
        }
        timeline.add(caseNumber, by, "提出投诉", "公示已经结束，按投诉登记；投诉人的姓名、联系方式和内容另行密存。");
        return Reception.KEPT_AS_COMPLAINT;
    }
}
