package org.onewindow.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.onewindow.catalog.Catalog;
import org.onewindow.deadlines.CaseClocks;
import org.onewindow.outcomes.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an accepted case ends without a decision though nobody took it back, as its diagram calls it. */
@Service
class EarlyEnds {

    private final CaseFiles files;
    private final Catalog catalog;
    private final CaseClocks clocks;
    private final Documents documents;
    private final LetterFacts letterFacts;
    private final Timeline timeline;
    private final Clock clock;

    EarlyEnds(
            CaseFiles files,
            Catalog catalog,
            CaseClocks clocks,
            Documents documents,
            LetterFacts letterFacts,
            Timeline timeline,
            Clock clock) {
        this.files = files;
        this.catalog = catalog;
        this.clocks = clocks;
        this.documents = documents;
        this.letterFacts = letterFacts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The family does not cooperate without good reason; {@link Cooperation#refused} has written down who says so and why. */
    @Transactional
    public void forNonCooperation(String caseNumber) {
        end(caseNumber, "无正当理由不配合调查核对，终止办理", "non-cooperation");
    }

    private void end(String caseNumber, String reason, String letter) {
        LocalDate today = LocalDate.now(clock);
        files.move(caseNumber, CaseStatus.WITHDRAWN, null, today);
        String basis =
                catalog.itemOf(files.get(caseNumber).processDefinitionId()).mainBasis();
        clocks.stop(caseNumber, today, reason, basis, Actor.HALL.user());
        documents.issue(caseNumber, letter, letter, letterFacts);
    }
}
