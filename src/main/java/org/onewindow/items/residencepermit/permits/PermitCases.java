package org.onewindow.items.residencepermit.permits;

import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
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

    PermitCases(CaseFiles files, People people, Submissions submissions) {
        this.files = files;
        this.people = people;
        this.submissions = submissions;
    }

    PermitCase get(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        return new PermitCase(file, people.get(file.applicantId()), submissions.of(caseNumber));
    }
}
