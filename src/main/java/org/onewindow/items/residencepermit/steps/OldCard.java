package org.onewindow.items.residencepermit.steps;

import java.util.Optional;
import org.onewindow.casework.CaseDecisions;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.Decision;
import org.onewindow.casework.Submissions;
import org.onewindow.casework.TakesBack;
import org.springframework.stereotype.Component;

/** 交回原证: whoever gets a new card for a damaged one gives the old one back (居住证暂行条例 art 11). */
@Component
class OldCard implements TakesBack {

    private static final String ITEM = "residence-permit";

    private final Submissions submissions;
    private final CaseDecisions decisions;

    OldCard(Submissions submissions, CaseDecisions decisions) {
        this.submissions = submissions;
        this.decisions = decisions;
    }

    @Override
    public Optional<String> of(CaseFile file) {
        boolean replaced = file.itemKey().equals(ITEM)
                && "REPLACE".equals(submissions.of(file.number()).form().get("serviceKind"))
                && decisions
                        .of(file.number())
                        .filter(decision -> decision.decision() == Decision.GRANTED)
                        .isPresent();
        return replaced ? Optional.of("损坏的居住证原证") : Optional.empty();
    }
}
