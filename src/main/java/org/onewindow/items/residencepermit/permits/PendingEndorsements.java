package org.onewindow.items.residencepermit.permits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseDecisions;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Decision;
import org.onewindow.casework.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Endorsements that were asked for in time and are not there yet: nobody loses a permit by the time an office takes. */
@Service
class PendingEndorsements {

    private final PermitRows rows;
    private final PermitEvents events;
    private final CaseFiles files;
    private final Submissions submissions;
    private final CaseDecisions decisions;
    private final Clock clock;

    PendingEndorsements(
            PermitRows rows,
            PermitEvents events,
            CaseFiles files,
            Submissions submissions,
            CaseDecisions decisions,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.files = files;
        this.submissions = submissions;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Whether an application made in time waits for an answer, and when to look again. */
    @Transactional
    public Map<String, Object> look(String number) {
        Permit permit = rows.hold(number);
        LocalDate anniversary = permit.year().anniversary();
        boolean awaited = isAwaited(permit, anniversary);
        if (awaited && !wasSeen(number, anniversary)) {
            events.add(number, PermitEventKind.APPLICATION_PENDING, anniversary, Actor.HALL, null, "");
        }
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        return Map.of("applicationPending", awaited, "nextLookAt", PermitLife.midnight(tomorrow));
    }

    /** Whether one was awaited when the year was full. */
    boolean wasSeen(String number, LocalDate anniversary) {
        return events.of(number).stream()
                .anyMatch(event -> event.kind() == PermitEventKind.APPLICATION_PENDING
                        && event.day().equals(anniversary));
    }

    /**
     * Whether the holder has asked for an endorsement before this day and it is neither refused nor entered yet: between the
     * decision and its entry lies a moment in which the day may end.
     */
    private boolean isAwaited(Permit permit, LocalDate before) {
        long holder = files.get(permit.caseNumber()).applicantId();
        return files.findLive(PermitCases.ITEM, holder)
                .filter(file -> file.status().mayBeWithdrawn() || isGranted(file))
                .filter(file -> PermitCase.appliedOn(file).isBefore(before))
                .filter(file -> isNews(permit, PermitCase.appliedOn(file)))
                .map(file -> submissions.of(file.number()).form())
                .filter(form -> "ENDORSE".equals(form.get("serviceKind")))
                .isPresent();
    }

    private boolean isGranted(CaseFile file) {
        return decisions
                .of(file.number())
                .filter(decision -> decision.decision() == Decision.GRANTED)
                .isPresent();
    }

    /** A case stays open until its result is fetched, long after its endorsement was entered. */
    private static boolean isNews(Permit permit, LocalDate appliedOn) {
        return permit.endorsedOn() == null || appliedOn.isAfter(permit.endorsedOn());
    }
}
