package org.onewindow.items.residencepermit.permits;

import java.time.LocalDate;
import org.onewindow.casework.CaseDecisions;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Decision;
import org.onewindow.casework.Submissions;
import org.onewindow.people.People;
import org.springframework.stereotype.Component;

/** Reads from the cases what the permits need of them. */
@Component
class PermitCases {

    static final String ITEM = "residence-permit";

    private final CaseFiles files;
    private final People people;
    private final Submissions submissions;
    private final CaseDecisions decisions;

    PermitCases(CaseFiles files, People people, Submissions submissions, CaseDecisions decisions) {
        this.files = files;
        this.people = people;
        this.submissions = submissions;
        this.decisions = decisions;
    }

    PermitCase get(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        return new PermitCase(file, people.get(file.applicantId()), submissions.of(caseNumber));
    }

    /**
     * Whether the holder has asked for an endorsement before this day and it is neither refused nor entered yet: between the
     * decision and its entry lies a moment in which the day may end.
     */
    boolean awaitsEndorsement(Permit permit, LocalDate before) {
        long holder = files.get(permit.caseNumber()).applicantId();
        return files.findLive(ITEM, holder)
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
