package org.onewindow.items.livingallowance.fieldwork;

import org.onewindow.casework.Opinions;
import org.onewindow.outcomes.DocumentModels;
import org.onewindow.outcomes.Documents;
import org.springframework.stereotype.Service;

/** Puts first opinions on paper. */
@Service
class FirstOpinions {

    private static final String ACTIVITY = "giveFirstOpinion";

    private final Opinions opinions;
    private final Documents documents;
    private final DocumentModels letters;

    FirstOpinions(Opinions opinions, Documents documents, DocumentModels letters) {
        this.opinions = opinions;
        this.documents = documents;
        this.letters = letters;
    }

    /** A paper of its own for each round; the same round again gets the paper it got before. */
    void write(String caseNumber) {
        long round = opinions.of(caseNumber).stream()
                .filter(opinion -> opinion.activityId().equals(ACTIVITY))
                .count();
        documents.issue(caseNumber, "first-opinion", ACTIVITY + "-" + round, letters);
    }
}
