package org.onewindow.counter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.catalog.Catalog;
import org.onewindow.support.FieldError;
import org.springframework.stereotype.Component;

/** Whether a draft could be submitted as it is, page by page. */
@Component
class DraftCheck {

    private final Catalog catalog;
    private final PeopleFields people;
    private final Checklist checklist;
    private final IntakeForm form;

    DraftCheck(Catalog catalog, PeopleFields people, Checklist checklist, IntakeForm form) {
        this.catalog = catalog;
        this.people = people;
        this.checklist = checklist;
        this.form = form;
    }

    /** The first page that still has a fault. */
    Optional<Step> firstIncomplete(Draft draft) {
        return Stream.of(Step.values())
                .filter(step -> !faults(draft, step).isEmpty())
                .findFirst();
    }

    /** What is wrong on a page, in words; the materials depend on the situation and wait for it. */
    List<String> faults(Draft draft, Step step) {
        return errors(draft, step).stream().map(FieldError::message).toList();
    }

    private List<FieldError> errors(Draft draft, Step step) {
        return switch (step) {
            case SITUATION -> situation(draft);
            case APPLICANT -> people.check(draft.content());
            case MATERIALS -> situation(draft).isEmpty() ? checklist.check(checklist.rows(draft)) : List.of();
            case FORM -> form.check(draft);
            case CHECK, DECISION -> List.of();
        };
    }

    private List<FieldError> situation(Draft draft) {
        return catalog.situationForm(catalog.item(draft.itemKey()).files())
                .map(questions -> questions.check(draft.content().situation()))
                .orElse(List.of());
    }
}
