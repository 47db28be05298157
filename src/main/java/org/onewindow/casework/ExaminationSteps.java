package org.onewindow.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.onewindow.organisation.Organisation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The automatic step of 收件后审查, as the shared diagram calls it. */
@Service
class ExaminationSteps {

    private final CaseFiles files;
    private final IntakeTerms terms;
    private final Organisation organisation;

    ExaminationSteps(CaseFiles files, IntakeTerms terms, Organisation organisation) {
        this.files = files;
        this.terms = terms;
        this.organisation = organisation;
    }

    /** The window has the word; the days count from the receipt. */
    @Transactional
    Map<String, Object> begin(String caseNumber) {
        CaseFile file = files.get(caseNumber);
        LocalDate due = terms.due(caseNumber, IntakeTerms.EXAMINATION, file.receivedOn());
        Map<String, Object> variables = new HashMap<>(organisation.groupsFor(file.areaCode(), file.communityCode()));
        variables.put(CaseVariables.EXAMINATION_DUE, DueDates.endOf(due));
        return variables;
    }
}
