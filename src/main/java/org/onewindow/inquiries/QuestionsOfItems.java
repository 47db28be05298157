package org.onewindow.inquiries;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.casework.CaseFile;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.onewindow.registers.FindingKind;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.RegisterQuestion;
import org.onewindow.registers.RegisterQuestion.AskedPerson;
import org.springframework.stereotype.Component;

/** Finds the question of a case: the item's own, else the applicant alone. */
@Component
class QuestionsOfItems {

    private final Map<String, RegisterQuestions> questions;
    private final People people;

    QuestionsOfItems(List<RegisterQuestions> questions, People people) {
        this.questions = questions.stream().collect(Collectors.toMap(RegisterQuestions::itemKey, Function.identity()));
        this.people = people;
    }

    RegisterQuestion of(CaseFile file, RegisterKind kind) {
        RegisterQuestions own = questions.get(file.itemKey());
        return own == null ? applicantAlone(file) : own.of(file, kind);
    }

    /** Code to words; the code itself stands for what the item has no word for. */
    Map<String, String> categories(CaseFile file, FindingKind kind) {
        RegisterQuestions own = questions.get(file.itemKey());
        return own == null ? Map.of() : own.categories(kind);
    }

    private RegisterQuestion applicantAlone(CaseFile file) {
        Person applicant = people.get(file.applicantId());
        AskedPerson asked = new AskedPerson(
                applicant.name(),
                applicant.idType().name(),
                applicant.idNumber().canonical());
        return new RegisterQuestion(List.of(asked), List.of());
    }
}
