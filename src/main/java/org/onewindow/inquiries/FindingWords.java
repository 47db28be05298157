package org.onewindow.inquiries;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.registers.FindingKind;
import org.springframework.stereotype.Component;

/** What an officer can choose from when a finding is taken down, in the item's words. */
@Component
public class FindingWords {

    private final QuestionsOfItems questions;

    FindingWords(QuestionsOfItems questions) {
        this.questions = questions;
    }

    /** {@code INCOME:WAGE} → 收入：工资性收入, in the order of the item's form. */
    public Map<String, String> choices(CaseFile file) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (FindingKind kind : FindingKind.values()) {
            questions
                    .categories(file, kind)
                    .forEach((code, word) -> choices.put(kind.name() + ":" + code, kind.label() + "：" + word));
            if (questions.categories(file, kind).isEmpty()) {
                choices.put(kind.name() + ":OTHER", kind.label());
            }
        }
        return choices;
    }
}
