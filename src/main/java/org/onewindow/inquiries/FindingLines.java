package org.onewindow.inquiries;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.casework.CaseFile;
import org.onewindow.registers.RegisterFinding;
import org.springframework.stereotype.Component;

/** Puts the findings of a result into the item's words. */
@Component
class FindingLines {

    private final QuestionsOfItems questions;

    FindingLines(QuestionsOfItems questions) {
        this.questions = questions;
    }

    List<FindingLine> of(CaseFile file, List<RegisterFinding> findings) {
        List<FindingLine> lines = new ArrayList<>();
        for (RegisterFinding finding : findings) {
            lines.add(FindingLine.of(lines.size() + 1, finding, questions.categories(file, finding.kind())));
        }
        return lines;
    }
}
